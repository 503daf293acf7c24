package org.chancery.store.postgres;

import javax.sql.DataSource;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.chancery.store.serialization.EventFormat;
import org.jspecify.annotations.Nullable;

/**
 * The event store on PostgreSQL. Acknowledged means stored: the server is asked for its
 * durable settings first, and refused unless they are on.
 *
 * <p>
 * Safe for any number of threads, and for several processes on one database. Give it a
 * pool with room for a few connections more than two: one writes, one listens, the others
 * serve readers.
 */
public final class PostgresEventStore extends AbstractEventStore implements AutoCloseable {

    private final PostgresEventStorageEngine engine;

    private final TailFeeder feeder;

    private PostgresEventStore(PostgresEventStorageEngine engine, TailFeeder feeder) {
        super(new Builder(engine));
        this.engine = engine;
        this.feeder = feeder;
    }

    /**
     * Open the store in this database, making its tables at the first time. The data
     * source stays the caller's, to be closed after the store.
     * @throws UnfitDatabase when the database must not hold events
     */
    public static PostgresEventStore open(DataSource dataSource, EventFormat format) {
        Database database = new Database(dataSource);
        Fitness.check(database);
        Schema.prepare(database);
        PostgresEventStorageEngine engine = new PostgresEventStorageEngine(database, format);
        return new PostgresEventStore(engine, TailFeeder.start(database, engine));
    }

    /** What it has been doing; asks no database, so that it answers when that is gone. */
    public Activity activity() {
        return this.engine.activity();
    }

    /**
     * @throws IllegalArgumentException when the token is no position of this store, or
     * lies beyond its head
     */
    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        long position = PostgresEventStorageEngine.after(token);
        if (position > this.engine.tail().end() && position > this.engine.reads().head()) {
            throw new IllegalArgumentException(
                    "The reader has seen position %d, but the store ends before it: it is not the store that he read"
                        .formatted(position - 1));
        }
        return new PostgresEventStream(position, this.engine.tail(), this.engine::page);
    }

    @Override
    public void close() {
        this.engine.close();
        this.feeder.close();
    }

    private static final class Builder extends AbstractEventStore.Builder {

        Builder(PostgresEventStorageEngine engine) {
            storageEngine(engine);
        }

    }

}
