package org.chancery.store.postgres;

import java.util.List;
import java.util.function.Supplier;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * What lies at consecutive positions. The messages are shared by all readers: the first
 * who asks for them has them made, and not the writer, who has others waiting; and a
 * payload is read from its bytes once, when somebody asks for that.
 */
final class Page {

    private final long from;

    private final long to;

    private final long bytes;

    private final Supplier<List<TrackedEventMessage<?>>> making;

    private volatile @Nullable List<TrackedEventMessage<?>> events;

    /**
     * @param from the first position
     * @param to the position after the last
     * @param bytes what it weighs
     * @param making makes the messages, one a position, unless an upcaster makes more or
     * fewer of it
     */
    Page(long from, long to, long bytes, Supplier<List<TrackedEventMessage<?>>> making) {
        this.from = from;
        this.to = to;
        this.bytes = bytes;
        this.making = making;
    }

    long from() {
        return this.from;
    }

    long to() {
        return this.to;
    }

    long bytes() {
        return this.bytes;
    }

    boolean isEmpty() {
        return this.from == this.to;
    }

    /** Fails each time in which one cannot be made. */
    synchronized List<TrackedEventMessage<?>> events() {
        List<TrackedEventMessage<?>> made = this.events;
        if (made == null) {
            made = this.making.get();
            this.events = made;
        }
        return made;
    }

    /**
     * Let go of the messages, without waiting for who makes them at the moment. Whoever
     * asks for them after all has them made anew.
     */
    void forgetEvents() {
        this.events = null;
    }

    /** The same page without what lies before a position. */
    Page since(long position) {
        return (position <= this.from) ? this : new Page(position, this.to, this.bytes, () -> eventsSince(position));
    }

    private List<TrackedEventMessage<?>> eventsSince(long position) {
        return events().stream()
            .filter((event) -> positionOf(event.trackingToken()) >= position)
            .<TrackedEventMessage<?>>map((event) -> event)
            .toList();
    }

    private static long positionOf(TrackingToken token) {
        return token.position().orElseThrow();
    }

}
