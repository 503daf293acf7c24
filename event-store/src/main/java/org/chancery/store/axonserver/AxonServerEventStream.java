package org.chancery.store.axonserver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * One reader's way through the events, for one thread at a time. The server sends no more
 * than the reader has room for. A reader whose connection broke is told so, and opens
 * another stream where he stopped.
 */
final class AxonServerEventStream implements TrackingEventStream {

    /** How many events are turned into messages at once. */
    private static final int PAGE = 256;

    private final EventStream server;

    private final Messages messages;

    private Iterator<TrackedEventMessage<?>> events = Collections.emptyIterator();

    private @Nullable TrackedEventMessage<?> peeked;

    AxonServerEventStream(EventStream server, Messages messages) {
        this.server = server;
        this.messages = messages;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (this.peeked == null && (this.events.hasNext() || load(this.server.nextIfAvailable()))) {
            this.peeked = this.events.next();
        }
        return Optional.ofNullable(this.peeked);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return peek().isPresent() || load(this.server.nextIfAvailable(timeout, unit));
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.SECONDS)) {
            // An upcaster may have left nothing of what came.
        }
        TrackedEventMessage<?> next = (this.peeked != null) ? this.peeked : this.events.next();
        this.peeked = null;
        return next;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.server.onAvailable(callback);
        if (this.peeked != null || this.events.hasNext()) {
            callback.run();
        }
        return true;
    }

    @Override
    public void close() {
        this.server.close();
    }

    /** Have the next events at hand, from this one on, if it came. */
    private boolean load(@Nullable EventWithToken first) {
        if (first == null && this.server.isClosed()) {
            throw new EventStoreException("The stream of events was closed", this.server.getError().orElse(null));
        }
        List<EventWithToken> page = new ArrayList<>();
        for (EventWithToken event = first; event != null; event = (page.size() < PAGE) ? this.server.nextIfAvailable()
                : null) {
            page.add(event);
        }
        this.events = this.messages.tracked(page).iterator();
        return this.events.hasNext();
    }

}
