package org.chancery.faults.inspect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.axonframework.eventsourcing.eventstore.EventStore;

import org.chancery.faults.check.StoredEvent;
import org.chancery.store.postgres.PostgresEventStore;
import org.chancery.store.serialization.EventFormat;

/** Reads the table of events. */
record PostgresHistory(DataSource database) implements History {

    @Override
    public List<StoredEvent> all() throws SQLException {
        try (Connection connection = this.database.getConnection();
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

    @Override
    public long length() throws SQLException {
        try (Connection connection = this.database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from event")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public boolean tellsPositions() {
        return true;
    }

    @Override
    public EventStore store() {
        return PostgresEventStore.open(this.database, EventFormat.published());
    }

}
