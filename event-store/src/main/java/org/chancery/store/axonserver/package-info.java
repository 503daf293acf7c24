/**
 * The event store on Axon Server: one connection, shared with whatever else travels over
 * that server, and Axon's port of the event store on top of it. May know the
 * serialization.
 */
@NullMarked
package org.chancery.store.axonserver;

import org.jspecify.annotations.NullMarked;
