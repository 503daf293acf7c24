/**
 * How a process becomes one of several. Nothing in here is found by a scan: an
 * application takes what it needs. May know the kernel and the event store.
 */
@NullMarked
package org.chancery.node;

import org.jspecify.annotations.NullMarked;
