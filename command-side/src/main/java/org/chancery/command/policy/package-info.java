/**
 * How policies run: each from its own position in the events, never during a replay, with
 * command ids that make a repeat harmless. May know the kernel, the event store and Axon.
 */
@NullMarked
package org.chancery.command.policy;

import org.jspecify.annotations.NullMarked;
