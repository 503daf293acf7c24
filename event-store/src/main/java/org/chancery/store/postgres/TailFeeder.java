package org.chancery.store.postgres;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the {@link Tail} whole when others write to the same database. One thread listens
 * for their commits, another reads what is missing. Should the server forget to call (its
 * connection broke, and the break was not noticed), the head is asked for every few
 * seconds.
 */
final class TailFeeder implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(TailFeeder.class);

    private static final int LISTEN_MILLIS = 2_000;

    private static final long PAUSE_MILLIS = 500;

    private static final Duration MOST_FOR_CLOSING = Duration.ofSeconds(5);

    private final Database database;

    private final PostgresEventStorageEngine engine;

    private final Thread listener = Thread.ofPlatform().daemon().name("event-store-listener").unstarted(this::listen);

    private final Thread reader = Thread.ofPlatform().daemon().name("event-store-feeder").unstarted(this::feed);

    private volatile boolean closed;

    private TailFeeder(Database database, PostgresEventStorageEngine engine) {
        this.database = database;
        this.engine = engine;
    }

    static TailFeeder start(Database database, PostgresEventStorageEngine engine) {
        TailFeeder feeder = new TailFeeder(database, engine);
        feeder.listener.start();
        feeder.reader.start();
        return feeder;
    }

    /** Call the listening thread, which waits for the server and for nothing else. */
    @Override
    public void close() {
        this.closed = true;
        this.engine.tail().close();
        try {
            Listening.call(this.database);
        }
        catch (EventStoreException ex) {
            LOGGER.debug("The listener will notice by itself", ex);
        }
        try {
            this.listener.join(MOST_FOR_CLOSING);
            this.reader.join(MOST_FOR_CLOSING);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        while (!this.closed) {
            try (Listening server = Listening.to(this.database)) {
                this.engine.tail().noteHead(this.engine.reads().head());
                while (!this.closed) {
                    this.engine.tail().noteHead(server.await(LISTEN_MILLIS).orElseGet(this.engine.reads()::head));
                }
            }
            catch (SQLException | RuntimeException ex) {
                pauseAfter("listen for events of other writers", ex);
            }
        }
    }

    private void feed() {
        Tail tail = this.engine.tail();
        while (!this.closed) {
            try {
                tail.awaitGap();
                long position = tail.end();
                List<EventRow> rows = this.engine.reads().from(position);
                if (rows.isEmpty()) {
                    tail.noGap();
                }
                else {
                    this.engine.handOn(rows, position);
                }
            }
            catch (InterruptedException ex) {
                return;
            }
            catch (RuntimeException ex) {
                pauseAfter("read the events of other writers", ex);
            }
        }
    }

    private void pauseAfter(String attempt, Exception failure) {
        if (this.closed) {
            return;
        }
        LOGGER.warn("Could not {}; trying again", attempt, failure);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
    }

}
