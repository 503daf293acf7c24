package org.chancery.store.axonserver;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.chancery.store.serialization.EventFormat;
import org.jspecify.annotations.Nullable;

/**
 * The event store on Axon Server.
 *
 * <p>
 * Acknowledged means that the server has written it, not yet that its disk has: it forces
 * its files once a second. What else it keeps otherwise than PostgreSQL does stands in
 * the conformance suite, each with its reason.
 *
 * <p>
 * Safe for any number of threads, and for any number of processes on one server.
 */
public final class AxonServerEventStore extends AbstractEventStore {

    private final AxonServerEventStorageEngine engine;

    /** Open the store on this server, which stays the caller's to close. */
    public AxonServerEventStore(AxonServer server, EventFormat format) {
        this(new AxonServerEventStorageEngine(server.connection(), format));
    }

    private AxonServerEventStore(AxonServerEventStorageEngine engine) {
        super(new Builder(engine));
        this.engine = engine;
    }

    /**
     * @throws IllegalArgumentException when the token is no position of this store, or
     * lies beyond its head
     */
    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return this.engine.openStream(token);
    }

    private static final class Builder extends AbstractEventStore.Builder {

        Builder(AxonServerEventStorageEngine engine) {
            storageEngine(engine);
        }

    }

}
