/**
 * What every aggregate stands on: repeats, versions, who gives the command and when. May
 * know the kernel and Axon.
 */
@NullMarked
package org.chancery.command;

import org.jspecify.annotations.NullMarked;
