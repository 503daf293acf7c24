package org.chancery.store.postgres;

import java.time.ZoneOffset;
import java.util.Optional;

/** The latest snapshot of each aggregate that has one. */
record Snapshots(Database database) {

    private static final String STORE = """
            insert into snapshot (%s) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (stream) do update set (%1$s) = row (excluded.*) where snapshot.sequence < excluded.sequence
            """.formatted(EventRow.COLUMNS);

    private static final String READ = "select %s from snapshot where stream = ?".formatted(EventRow.COLUMNS);

    /** Keep this one, unless a later one is there. */
    void store(EventRow row) {
        this.database.update("store a snapshot of " + row.stream(), STORE, row.stream(), row.sequence(),
                row.aggregateType(), row.eventId(), row.recordedAt().atOffset(ZoneOffset.UTC), row.name(),
                row.revision(), row.payload(), row.metadata());
    }

    Optional<EventRow> of(String stream) {
        return this.database.first("read the snapshot of " + stream, READ, EventRow::read, stream);
    }

}
