package org.chancery.faults.inspect;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

import org.axonframework.eventsourcing.eventstore.EventStore;

import org.chancery.faults.check.StoredEvent;
import org.chancery.faults.site.Events;

/** Reads all events, past what a Chancery does to read them. */
sealed interface History permits PostgresHistory, AxonServerHistory {

    static History in(Events events) {
        return switch (events) {
            case Events.InPostgres(var database) -> new PostgresHistory(database);
            case Events.OnAxonServer(var server) -> new AxonServerHistory(server);
        };
    }

    /** Every event, by position. */
    List<StoredEvent> all() throws IOException, SQLException, InterruptedException;

    /** How many there are. */
    long length() throws IOException, SQLException, InterruptedException;

    /**
     * Whether whoever has an event stored is told its very position, also where the line
     * broke meanwhile, and not one that others may have come up to before he was
     * answered.
     */
    boolean tellsPositions();

    /** For a replay. */
    EventStore store();

}
