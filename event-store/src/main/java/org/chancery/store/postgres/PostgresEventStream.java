package org.chancery.store.postgres;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One reader's way through the events, for one thread at a time. It holds at most two
 * pages: from the {@link Tail} when that has them, else from the database.
 */
final class PostgresEventStream implements TrackingEventStream {

    private static final Logger LOGGER = LoggerFactory.getLogger(PostgresEventStream.class);

    private final Tail tail;

    private final PageReader database;

    private final Runnable wake = this::wake;

    private Iterator<TrackedEventMessage<?>> events = Collections.emptyIterator();

    private long position;

    private @Nullable TrackedEventMessage<?> peeked;

    private volatile Runnable callback = () -> {
    };

    private volatile boolean atHead;

    PostgresEventStream(long position, Tail tail, LongFunction<Page> database) {
        this.position = position;
        this.tail = tail;
        this.database = new PageReader(database);
        tail.register(this.wake);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (this.peeked == null && hasNextAvailable()) {
            this.peeked = this.events.next();
        }
        return Optional.ofNullable(this.peeked);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return this.peeked != null || load() || (this.tail.await(this.position, timeout, unit) && load());
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.SECONDS)) {
            // An upcaster may have left nothing of what woke us.
        }
        TrackedEventMessage<?> next = (this.peeked != null) ? this.peeked : this.events.next();
        this.peeked = null;
        return next;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        this.atHead = true;
        if (this.tail.end() > this.position || this.events.hasNext()) {
            wake();
        }
        return true;
    }

    @Override
    public void close() {
        this.tail.forget(this.wake);
        this.callback = () -> {
        };
    }

    /** Have the next event at hand, if it is stored. */
    private boolean load() {
        while (!this.events.hasNext()) {
            if (this.tail.isClosed()) {
                throw new EventStoreException("The event store is closed");
            }
            if (isAtHead()) {
                return false;
            }
            Page page = this.tail.with(this.position);
            page = (page != null) ? page.since(this.position) : this.database.read(this.position, this.tail.end());
            if (page.isEmpty()) {
                throw new EventStoreException("The event at position %d is gone".formatted(this.position));
            }
            this.events = page.events().iterator();
            this.position = page.to();
        }
        return true;
    }

    /**
     * Say so before looking again: an event that comes between the two looks would
     * otherwise call nobody.
     */
    private boolean isAtHead() {
        if (this.tail.end() > this.position) {
            return false;
        }
        this.atHead = true;
        return this.tail.end() <= this.position;
    }

    private void wake() {
        if (this.atHead) {
            this.atHead = false;
            try {
                this.callback.run();
            }
            catch (RuntimeException ex) {
                // A reader that is shutting down must not disturb the writer.
                LOGGER.debug("A reader could not be called", ex);
            }
        }
    }

}
