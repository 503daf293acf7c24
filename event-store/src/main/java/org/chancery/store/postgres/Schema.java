package org.chancery.store.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The tables, by version. They are made at the first start. */
final class Schema {

    /**
     * The version that this program writes. A later one needs its {@code schema-N.sql}.
     */
    static final int VERSION = 1;

    private static final long LOCK = 20260101;

    private Schema() {
    }

    /**
     * Bring the tables to today's version.
     * @throws UnfitDatabase when a later program has changed them
     */
    static void prepare(Database database) {
        try (Connection connection = database.dataSource().getConnection()) {
            Database.together(connection, Schema::prepare);
        }
        catch (SQLException ex) {
            throw new EventStoreException("Could not prepare the tables of the event store", ex);
        }
    }

    private static void prepare(Statement statement) throws SQLException {
        // Two programs may start at once on one new database.
        statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
        int found = version(statement);
        if (found > VERSION) {
            throw new UnfitDatabase("""
                    The event store is of version %d and this program knows version %d. Start the later program that \
                    changed it, or restore the backup made before that.""".formatted(found, VERSION));
        }
        for (int next = found + 1; next <= VERSION; next++) {
            statement.execute(script(next));
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet exists = statement.executeQuery("select to_regclass('event_store') is not null")) {
            exists.next();
            if (!exists.getBoolean(1)) {
                return 0;
            }
        }
        try (ResultSet version = statement.executeQuery("select version from event_store")) {
            version.next();
            return version.getInt(1);
        }
    }

    private static String script(int version) {
        String name = "schema-%d.sql".formatted(version);
        try (InputStream script = Schema.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
