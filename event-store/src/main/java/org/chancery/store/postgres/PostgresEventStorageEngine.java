package org.chancery.store.postgres;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.chancery.store.StoredPosition;
import org.chancery.store.serialization.EventFormat;
import org.jspecify.annotations.Nullable;

/**
 * Axon's port to events, on PostgreSQL. Positions are one gap-free number from 0, in the
 * order of commits, also when several processes write to one database.
 *
 * @see Appends how positions are given
 * @see GroupCommit how appends share a commit
 */
final class PostgresEventStorageEngine implements EventStorageEngine, AutoCloseable {

    /** How long an append may be in doubt before its caller is told so. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventFormat format;

    private final Messages messages;

    private final Reads reads;

    private final Snapshots snapshots;

    private final GroupCommit commits;

    private final Tail tail;

    PostgresEventStorageEngine(Database database, EventFormat format) {
        this.format = format;
        this.messages = new Messages(format);
        this.reads = new Reads(database);
        this.snapshots = new Snapshots(database);
        this.tail = new Tail(this.reads.head());
        this.commits = new GroupCommit(new Writing(new Appends(database), PATIENCE, this::handOn));
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        List<EventRow> rows = EventRow.of(events, this.format.events());
        long first = this.commits.store(new Append(rows));
        StoredPosition.note(first + rows.size() - 1);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        this.snapshots.store(EventRow.of(snapshot, this.format.snapshots()));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return this.snapshots.of(aggregateIdentifier).flatMap(this.format::snapshot);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return Stream.iterate(page(after(token)), (page) -> !page.isEmpty(), (page) -> page(page.to()))
            .flatMap((page) -> page.events().stream());
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return this.messages.stream(this.reads.of(aggregateIdentifier, firstSequenceNumber));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return this.reads.lastSequenceOf(aggregateIdentifier);
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
        return before(this.reads.head());
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable TrackingToken createTokenAt(Instant moment) {
        return before(this.reads.firstSince(moment));
    }

    Activity activity() {
        return this.commits.activity();
    }

    Tail tail() {
        return this.tail;
    }

    Reads reads() {
        return this.reads;
    }

    /** From the database, messages and all: it may be read ahead of its reader. */
    Page page(long position) {
        Page page = this.messages.page(position, this.reads.from(position));
        page.events();
        return page;
    }

    /** Give stored events to the readers who keep up. */
    void handOn(List<EventRow> rows, long position) {
        this.tail.add(this.messages.page(position, rows));
    }

    /** The position of the first event that a reader with this token has not seen. */
    static long after(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> 0;
            case GlobalSequenceTrackingToken seen -> seen.getGlobalIndex() + 1;
            default -> throw new IllegalArgumentException("Not a position in this store: " + token);
        };
    }

    @Override
    public void close() {
        this.commits.close();
        this.tail.close();
    }

    private static @Nullable TrackingToken before(long position) {
        return (position > 0) ? new GlobalSequenceTrackingToken(position - 1) : null;
    }

}
