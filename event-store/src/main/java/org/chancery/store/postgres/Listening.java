package org.chancery.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * A connection on which the server calls when somebody has appended.
 *
 * <p>
 * Calls cost the writer a fifth of a small commit, and a program alone on its database
 * needs none. So whoever listens holds a shared lock, all who hold it are counted into
 * {@code event_store}, and an append calls only when there are several. A program that
 * died without a farewell is counted until the next one comes or goes: a few calls too
 * many.
 */
final class Listening implements AutoCloseable {

    static final String CHANNEL = "chancery_event";

    private static final String LOCK = "20260102, 'event'::regclass::oid::integer";

    private static final String COUNT = """
            update event_store set listeners = (
                select count(*) from pg_locks
                where locktype = 'advisory' and classid = 20260102 and objid = 'event'::regclass
                and database = (select oid from pg_database where datname = current_database()))""";

    private final Connection connection;

    private Listening(Connection connection) {
        this.connection = connection;
    }

    static Listening to(Database database) throws SQLException {
        Listening listening = new Listening(database.connect());
        try {
            listening.execute("select pg_advisory_lock_shared(" + LOCK + ")");
            listening.execute("listen " + CHANNEL);
            listening.count();
            return listening;
        }
        catch (SQLException ex) {
            listening.connection.close();
            throw ex;
        }
    }

    /** Call whoever listens, to no purpose but that he looks up. */
    static void call(Database database) {
        database.list("call the listeners", "select pg_notify('%s', '0')".formatted(CHANNEL), (row) -> "");
    }

    /** The head that somebody has called, or empty when nobody did in this time. */
    OptionalLong await(int millis) throws SQLException {
        PGNotification[] calls = this.connection.unwrap(PGConnection.class).getNotifications(millis);
        return (calls != null && calls.length > 0)
                ? OptionalLong.of(Long.parseLong(calls[calls.length - 1].getParameter())) : OptionalLong.empty();
    }

    @Override
    public void close() throws SQLException {
        try (this.connection) {
            execute("unlisten *");
            execute("select pg_advisory_unlock_shared(" + LOCK + ")");
            count();
        }
    }

    /** Behind the lock of the row: a count from before the wait for it would be old. */
    private void count() throws SQLException {
        Database.together(this.connection, (statement) -> {
            statement.execute("select 1 from event_store for update");
            statement.execute(COUNT);
        });
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = this.connection.createStatement()) {
            statement.execute(sql);
        }
    }

}
