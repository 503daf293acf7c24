package org.chancery.store.postgres;

import java.util.List;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;

/**
 * What lies at consecutive positions. The messages are shared by all readers, so a
 * payload is read from its bytes once, when the first of them asks for it.
 *
 * @param from the first position
 * @param to the position after the last
 * @param events one message a position, unless an upcaster made more or fewer of it
 * @param bytes what it weighs
 */
record Page(long from, long to, List<TrackedEventMessage<?>> events, long bytes) {

    /** The same page without what lies before a position. */
    Page since(long position) {
        if (position <= this.from) {
            return this;
        }
        List<TrackedEventMessage<?>> rest = this.events.stream()
            .filter((event) -> positionOf(event.trackingToken()) >= position)
            .<TrackedEventMessage<?>>map((event) -> event)
            .toList();
        return new Page(position, this.to, rest, this.bytes);
    }

    boolean isEmpty() {
        return this.from == this.to;
    }

    private static long positionOf(TrackingToken token) {
        return token.position().orElseThrow();
    }

}
