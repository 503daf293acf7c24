package org.chancery.store.postgres;

import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The latest snapshot of each aggregate that has one. While this program knows of none,
 * it does not ask; it may then miss one that another program has just stored, and replays
 * the whole stream, with the same result.
 */
final class Snapshots {

    private static final String STORE = """
            insert into snapshot (%s) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (stream) do update set (%1$s) = row (excluded.*) where snapshot.sequence <= excluded.sequence
            """.formatted(EventRow.COLUMNS);

    private static final String READ = "select %s from snapshot where stream = ?".formatted(EventRow.COLUMNS);

    private final Database database;

    private volatile boolean some;

    Snapshots(Database database) {
        this.database = database;
        this.some = database.first("look for snapshots", "select 1 from snapshot limit 1", (row) -> 1).isPresent();
    }

    /**
     * Keep this one, unless a later one is there; an equal one may be of an older form.
     */
    void store(EventRow row) {
        this.database.update("store a snapshot of " + row.stream(), STORE, row.stream(), row.sequence(),
                row.aggregateType(), row.eventId(), row.recordedAt().atOffset(ZoneOffset.UTC), row.name(),
                row.revision(), row.payload(), row.metadata());
        this.some = true;
    }

    Optional<EventRow> of(String stream) {
        if (!this.some) {
            return Optional.empty();
        }
        return this.database.first("read the snapshot of " + stream, READ, EventRow::read, stream);
    }

}
