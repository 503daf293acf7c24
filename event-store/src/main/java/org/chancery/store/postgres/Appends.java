package org.chancery.store.postgres;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Adds rows to the table of events. An append is one statement, and so one commit; the
 * function {@code append_events} in the schema says how positions are given.
 */
final class Appends {

    private static final String APPEND = "select append_events(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String ALREADY_STORED = """
            select stream, sequence, event_id, position
            from event join unnest(?::text[], ?::bigint[]) as wanted (stream, sequence) using (stream, sequence)
            """;

    private final Database database;

    Appends(Database database) {
        this.database = database;
    }

    /**
     * Append all of these events, or none.
     * @return the position of the first
     */
    long append(List<EventRow> rows) throws SQLException {
        try (Connection connection = this.database.connect();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setArray(1, texts(connection, rows, EventRow::stream));
            append.setArray(2, numbers(connection, rows, EventRow::sequence));
            append.setArray(3, texts(connection, rows, EventRow::aggregateType));
            append.setArray(4, texts(connection, rows, EventRow::eventId));
            append.setArray(5, numbers(connection, rows, Appends::micros));
            append.setArray(6, texts(connection, rows, EventRow::name));
            append.setArray(7, texts(connection, rows, EventRow::revision));
            append.setArray(8, bodies(connection, rows, EventRow::payload));
            append.setArray(9, bodies(connection, rows, EventRow::metadata));
            try (ResultSet first = append.executeQuery()) {
                first.next();
                return first.getLong(1);
            }
        }
    }

    /** Which places of these rows are taken, and by what. */
    Map<Place, Taken> taken(List<EventRow> rows) throws SQLException {
        try (Connection connection = this.database.connect();
                PreparedStatement query = connection.prepareStatement(ALREADY_STORED)) {
            query.setArray(1, texts(connection, rows, EventRow::stream));
            query.setArray(2, numbers(connection, rows, EventRow::sequence));
            Map<Place, Taken> taken = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    taken.put(new Place(row.getString(1), row.getLong(2)), new Taken(row.getString(3), row.getLong(4)));
                }
            }
            return taken;
        }
    }

    private static long micros(EventRow row) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, row.recordedAt());
    }

    private static Array texts(Connection connection, List<EventRow> rows, Function<EventRow, @Nullable String> column)
            throws SQLException {
        return connection.createArrayOf("text", rows.stream().map(column).toArray(String[]::new));
    }

    private static Array numbers(Connection connection, List<EventRow> rows, Function<EventRow, Long> column)
            throws SQLException {
        return connection.createArrayOf("int8", rows.stream().map(column).toArray(Long[]::new));
    }

    private static Array bodies(Connection connection, List<EventRow> rows, Function<EventRow, byte[]> column)
            throws SQLException {
        return connection.createArrayOf("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }

    /** A place in a stream, which one event can take. */
    record Place(String stream, long sequence) {

        static Place of(EventRow row) {
            return new Place(row.stream(), row.sequence());
        }

    }

    /** By which event a place is taken. */
    record Taken(String eventId, long position) {
    }

}
