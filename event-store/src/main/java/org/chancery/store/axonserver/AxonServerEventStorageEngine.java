package org.chancery.store.axonserver;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.grpc.event.Event;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.chancery.store.EventIds;
import org.chancery.store.StoredPosition;
import org.chancery.store.serialization.EventFormat;
import org.jspecify.annotations.Nullable;

/**
 * Axon's port to events, on Axon Server. Positions are the server's tokens: one gap-free
 * number from 0, in the order of commits.
 *
 * @see Appending what is done when nobody knows whether an append took effect
 */
final class AxonServerEventStorageEngine implements EventStorageEngine {

    /** How long an append may be in doubt before its caller is told so. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How many events a reader has room for, and how many he takes before he asks. */
    private static final int ROOM = 512;

    private static final int REFILL = 128;

    private static final long NOWHERE = -1;

    private final AxonServerConnection connection;

    private final EventFormat format;

    private final Messages messages;

    private final Appending appending;

    private final Whereabouts whereabouts;

    AxonServerEventStorageEngine(AxonServerConnection connection, EventFormat format) {
        this.connection = connection;
        this.format = format;
        this.messages = new Messages(format);
        this.appending = new Appending(connection, PATIENCE);
        this.whereabouts = new Whereabouts(connection, PATIENCE);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        List<Event> stored = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            stored.add(GrpcEvent.of(event, EventIds.of(event, stored.size()), this.format.events()));
        }
        if (CurrentUnitOfWork.isStarted()) {
            long before = this.whereabouts.head();
            this.appending.append(stored);
            StoredPosition.note(this.whereabouts.of(stored.getLast(), before));
        }
        else {
            this.appending.append(stored);
        }
    }

    /** On return readers find it: the server answers when it has it. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        Event event = GrpcEvent.of(snapshot, snapshot.getIdentifier(), this.format.snapshots());
        Replies.await(channel().appendSnapshot(event), PATIENCE);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return channel().loadSnapshot(aggregateIdentifier)
            .asStream()
            .findFirst()
            .flatMap((event) -> this.format.snapshot(new GrpcEvent(event, this.format.snapshots())));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException("Readers of this store open a stream");
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return this.messages.stream(channel().openAggregateStream(aggregateIdentifier, firstSequenceNumber).asStream());
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        long last = answer(channel().findHighestSequence(aggregateIdentifier));
        return (last != NOWHERE) ? Optional.of(last) : Optional.empty();
    }

    /** Null is Axon's word for the very beginning. */
    @Override
    @SuppressWarnings("NullAway")
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable TrackingToken createHeadToken() {
        return token(this.whereabouts.head());
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable TrackingToken createTokenAt(Instant moment) {
        return token(answer(channel().getTokenAt(moment.toEpochMilli())));
    }

    AxonServerEventStream openStream(@Nullable TrackingToken token) {
        long seen = switch (token) {
            case null -> NOWHERE;
            case GlobalSequenceTrackingToken position -> position.getGlobalIndex();
            default -> throw new IllegalArgumentException("Not a position in this store: " + token);
        };
        if (seen > NOWHERE && seen > this.whereabouts.head()) {
            throw new IllegalArgumentException(
                    "The reader has seen position %d, but the store ends before it: it is not the store that he read"
                        .formatted(seen));
        }
        return new AxonServerEventStream(channel().openStream(seen, ROOM, REFILL), this.messages);
    }

    private EventChannel channel() {
        return this.connection.eventChannel();
    }

    private static long answer(CompletableFuture<Long> asked) {
        return Replies.await(asked, PATIENCE);
    }

    private static @Nullable TrackingToken token(long position) {
        return (position > NOWHERE) ? new GlobalSequenceTrackingToken(position) : null;
    }

}
