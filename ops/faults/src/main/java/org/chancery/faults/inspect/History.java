package org.chancery.faults.inspect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.chancery.faults.check.StoredEvent;

/** Reads the table of events, past all that a Chancery does to read it. */
final class History {

    private History() {
    }

    static List<StoredEvent> in(DataSource events) throws SQLException {
        try (Connection connection = events.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement
                    .executeQuery("select position, stream, sequence, event_id from event order by position")) {
            List<StoredEvent> history = new ArrayList<>();
            while (row.next()) {
                history.add(new StoredEvent(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4)));
            }
            return history;
        }
    }

    /** How many there are. */
    static long length(DataSource events) throws SQLException {
        try (Connection connection = events.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from event")) {
            row.next();
            return row.getLong(1);
        }
    }

}
