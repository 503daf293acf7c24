package org.chancery.benchmark.view;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.chancery.benchmark.house.House;
import org.chancery.benchmark.process.DemoFolder;

/**
 * A history of events of every area: the demo region with its month of work, again and
 * again under other ids, as if there were very many such regions.
 */
final class LongHistory {

    /** The first digits of every id become the number of the copy; nobody's id stays. */
    private static final String RENAMED = "regexp_replace(%s, '\\m(?!00000000-0000)[0-9a-f]{8}"
            + "(?=-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\M)', ?, 'g')";

    private static final String COPY = """
            insert into event
            select ? + position, %s, sequence, aggregate_type, %s, recorded_at, name, revision,
                convert_to(%s, 'UTF8'), convert_to(%s, 'UTF8')
            from event where position < ? order by position limit ?
            """.formatted(RENAMED.formatted("stream"), RENAMED.formatted("event_id"),
            RENAMED.formatted("convert_from(payload, 'UTF8')"), RENAMED.formatted("convert_from(metadata, 'UTF8')"));

    private LongHistory() {
    }

    /** Make a data folder that holds so many events, or those of one region if fewer. */
    static Path write(int events) throws Exception {
        Path data = DemoFolder.copy();
        try (House house = House.on(data, "")) {
            house.rest();
            try (Connection connection = house.part(DataSource.class).getConnection()) {
                multiply(connection, events);
            }
        }
        return data;
    }

    private static void multiply(Connection connection, int events) throws SQLException {
        long once = count(connection);
        for (long copied = once; copied < events; copied += once) {
            try (PreparedStatement copy = connection.prepareStatement(COPY)) {
                copy.setLong(1, copied);
                for (int parameter = 2; parameter <= 5; parameter++) {
                    copy.setString(parameter, "%08x".formatted(copied / once));
                }
                copy.setLong(6, once);
                copy.setLong(7, Math.min(once, events - copied));
                copy.executeUpdate();
            }
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select max(position) + 1 from event")) {
            row.next();
            return row.getLong(1);
        }
    }

}
