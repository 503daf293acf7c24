package org.chancery.store.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A process's place among those that decide on what this database records. One that is
 * alone trusts what it remembers of its aggregates, so nobody may be there beside it;
 * those that know of each other ask the store, and any number of them may.
 *
 * @implNote It is a lock of the server, exclusive or shared, on a connection kept for it,
 * and ends with that however the process ends. Where a whole machine vanished, the server
 * notices within 15 seconds, as it is told to. A place whose connection broke is taken
 * again within a second or two, unless somebody else has it by then.
 */
public final class Occupancy implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(Occupancy.class);

    /** One that was killed a moment ago may be there a moment longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration LOOKS_EACH = Duration.ofSeconds(1);

    private final DataSource dataSource;

    private final Manner manner;

    private final Runnable regained;

    private final Runnable lost;

    private final ScheduledExecutorService watch = Executors
        .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("occupancy").factory());

    private Place place;

    private Occupancy(DataSource dataSource, Manner manner, Runnable regained, Runnable lost, Place place) {
        this.dataSource = dataSource;
        this.manner = manner;
        this.regained = regained;
        this.lost = lost;
        this.place = place;
    }

    /**
     * Be the only one.
     * @param regained told when the place was lost for a while: somebody may have been
     * there, and what this process remembers may be old
     * @param lost told when somebody else has the place: this process must end
     * @throws DatabaseInUse when somebody is there
     */
    public static Occupancy alone(DataSource dataSource, Runnable regained, Runnable lost) {
        return take(dataSource, Manner.ALONE, regained, lost, PATIENCE, LOOKS_EACH);
    }

    /**
     * Be one of several.
     * @param lost told when somebody who is alone has the place: this process must end
     * @throws DatabaseInUse when somebody is there who is alone
     */
    public static Occupancy amongOthers(DataSource dataSource, Runnable lost) {
        return take(dataSource, Manner.AMONG_OTHERS, () -> {
            // It asks the store in any case.
        }, lost, PATIENCE, LOOKS_EACH);
    }

    static Occupancy take(DataSource dataSource, Manner manner, Runnable regained, Runnable lost, Duration patience,
            Duration looksEach) {
        long late = System.nanoTime() + patience.toNanos();
        try {
            Optional<Place> place = Place.take(dataSource, manner, null);
            while (place.isEmpty() && System.nanoTime() < late) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                place = Place.take(dataSource, manner, null);
            }
            Occupancy occupancy = new Occupancy(dataSource, manner, regained, lost,
                    place.orElseThrow(() -> new DatabaseInUse(dataSource)));
            var _ = occupancy.watch.scheduleWithFixedDelay(occupancy::look, looksEach.toMillis(), looksEach.toMillis(),
                    TimeUnit.MILLISECONDS);
            return occupancy;
        }
        catch (SQLException ex) {
            throw new EventStoreException("Could not ask who else uses the database", ex);
        }
    }

    /** Leave it to others. */
    @Override
    public void close() {
        this.watch.shutdownNow();
        synchronized (this) {
            this.place.leave();
        }
    }

    void look() {
        try {
            // Not under the lock: whoever is told may close this.
            examine().run();
        }
        catch (SQLException ex) {
            LOGGER.debug("The server is away, for others as well", ex);
        }
    }

    private synchronized Runnable examine() throws SQLException {
        if (this.watch.isShutdown() || this.place.isHeld()) {
            return () -> {
            };
        }
        this.place.abandon();
        Optional<Place> again = Place.take(this.dataSource, this.manner, this.place);
        if (again.isPresent()) {
            this.place = again.get();
            LOGGER.info("The place in the database was lost with its connection, and is taken again");
            return this.regained;
        }
        this.watch.shutdown();
        LOGGER.error("The place in the database was lost with its connection, and another process has it now");
        return this.lost;
    }

    enum Manner {

        ALONE("pg_try_advisory_lock"), AMONG_OTHERS("pg_try_advisory_lock_shared");

        private final String lock;

        Manner(String lock) {
            this.lock = lock;
        }

    }

    /** A session of the server that holds the lock. */
    private record Place(Connection connection, long session, String began) {

        /** Of this schema. */
        private static final String KEY = "20260103, hashtext(current_schema())";

        private static final String NOTICE_ABSENCE = """
                set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 3; set tcp_keepalives_count = 3""";

        /**
         * Take it, unless others have it.
         * @param former what this process had before, if it had
         */
        static Optional<Place> take(DataSource dataSource, Manner manner, @Nullable Place former) throws SQLException {
            Connection connection = dataSource.getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute(NOTICE_ABSENCE);
                if (former != null) {
                    former.end(statement);
                }
                Optional<Place> taken = take(connection, statement, manner);
                if (taken.isEmpty()) {
                    connection.close();
                }
                return taken;
            }
            catch (SQLException ex) {
                connection.close();
                throw ex;
            }
        }

        private static Optional<Place> take(Connection connection, Statement statement, Manner manner)
                throws SQLException {
            try (ResultSet taken = statement.executeQuery("select pid, backend_start, " + manner.lock + "(" + KEY
                    + ") from pg_stat_activity where pid = pg_backend_pid()")) {
                taken.next();
                return taken.getBoolean(3) ? Optional.of(new Place(connection, taken.getLong(1), taken.getString(2)))
                        : Optional.empty();
            }
        }

        /** The server may not know yet that nobody is at the other end of this one. */
        private void end(Statement statement) throws SQLException {
            statement.execute("select pg_terminate_backend(pid, 2000) from pg_stat_activity where pid = " + this.session
                    + " and backend_start = '" + this.began + "'");
        }

        boolean isHeld() throws SQLException {
            return this.connection.isValid(2);
        }

        /** The connection must not go back to where others take it from. */
        void abandon() {
            try {
                this.connection.abort(Runnable::run);
                this.connection.close();
            }
            catch (SQLException ex) {
                // It was broken before.
            }
        }

        void leave() {
            try (Statement statement = this.connection.createStatement()) {
                statement.execute("select pg_advisory_unlock_all()");
                this.connection.close();
            }
            catch (SQLException ex) {
                // It is gone already.
            }
        }

    }

}
