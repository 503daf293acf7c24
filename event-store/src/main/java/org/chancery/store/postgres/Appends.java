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

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/**
 * Adds rows to the table of events.
 *
 * <p>
 * An append is one statement, and so one commit. It first raises the single row of
 * {@code event_head}; the lock on that row is held until the commit is durable. So
 * positions follow each other in the order of commits, whoever writes, and none is
 * visible before all lower ones are. A statement that fails takes its positions back.
 */
final class Appends {

    private static final String APPEND = """
            with head as (
                update event_head set position = position + ? where id = 1
                returning position - ? as first, position as next, listeners
            ), stored as (
                insert into event (position, %s)
                select head.first + new.place - 1, new.stream, new.sequence, new.aggregate_type, new.event_id,
                    timestamptz 'epoch' + new.micros * interval '1 microsecond', new.name, new.revision,
                    new.payload, new.metadata
                from head, %s
                    as new (stream, sequence, aggregate_type, event_id, micros, name, revision, payload, metadata,
                        place)
            )
            select first, case when listeners > 1 then pg_notify('%s', next::text) end from head
            """;

    private static final String APPEND_ONE = APPEND.formatted(EventRow.COLUMNS,
            "(values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1))", Listening.CHANNEL);

    private static final String APPEND_MANY = APPEND.formatted(EventRow.COLUMNS, """
            unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::bytea[],
                ?::bytea[]) with ordinality""", Listening.CHANNEL);

    private static final String ALREADY_STORED = """
            select stream, sequence, event_id, position
            from event join unnest(?::text[], ?::bigint[]) as wanted (stream, sequence) using (stream, sequence)
            """;

    private final DataSource dataSource;

    Appends(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Append all of these events, or none.
     * @return the position of the first
     */
    long append(List<EventRow> rows) throws SQLException {
        try (Connection connection = this.dataSource.getConnection();
                PreparedStatement append = connection.prepareStatement((rows.size() == 1) ? APPEND_ONE : APPEND_MANY)) {
            append.setInt(1, rows.size());
            append.setInt(2, rows.size());
            if (rows.size() == 1) {
                bindOne(append, rows.getFirst());
            }
            else {
                bindMany(append, rows);
            }
            try (ResultSet head = append.executeQuery()) {
                head.next();
                return head.getLong(1);
            }
        }
    }

    private static void bindOne(PreparedStatement append, EventRow row) throws SQLException {
        append.setString(3, row.stream());
        append.setLong(4, row.sequence());
        append.setString(5, row.aggregateType());
        append.setString(6, row.eventId());
        append.setLong(7, micros(row));
        append.setString(8, row.name());
        append.setString(9, row.revision());
        append.setBytes(10, row.payload());
        append.setBytes(11, row.metadata());
    }

    private static void bindMany(PreparedStatement append, List<EventRow> rows) throws SQLException {
        Connection connection = append.getConnection();
        append.setArray(3, texts(connection, rows, EventRow::stream));
        append.setArray(4, numbers(connection, rows, EventRow::sequence));
        append.setArray(5, texts(connection, rows, EventRow::aggregateType));
        append.setArray(6, texts(connection, rows, EventRow::eventId));
        append.setArray(7, numbers(connection, rows, Appends::micros));
        append.setArray(8, texts(connection, rows, EventRow::name));
        append.setArray(9, texts(connection, rows, EventRow::revision));
        append.setArray(10, bodies(connection, rows, EventRow::payload));
        append.setArray(11, bodies(connection, rows, EventRow::metadata));
    }

    /** Which places of these rows are taken, and by what. */
    Map<Place, Taken> taken(List<EventRow> rows) throws SQLException {
        try (Connection connection = this.dataSource.getConnection();
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
