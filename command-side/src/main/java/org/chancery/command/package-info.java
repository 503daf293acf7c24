/**
 * The engine room of the command side: dispatch, repeats, access. May know the kernel and
 * the event store.
 */
@NullMarked
package org.chancery.command;

import org.jspecify.annotations.NullMarked;
