package org.chancery.store.postgres;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjLongConsumer;

import org.chancery.store.postgres.Appends.Place;
import org.chancery.store.postgres.Appends.Taken;

/**
 * Writes several appends in one statement and tells each how it went.
 *
 * <p>
 * An append that conflicts fails alone: the statement that it spoilt is undone as a
 * whole, the culprits are found by what the store holds, and the others are written
 * again. Where the connection broke and nobody knows whether the statement took effect,
 * it is repeated once: an append whose very events are found stored has succeeded.
 */
final class Writing {

    private final Appends appends;

    private final ObjLongConsumer<List<EventRow>> committed;

    /**
     * @param appends what writes
     * @param committed told of everything that was stored, with its first position
     */
    Writing(Appends appends, ObjLongConsumer<List<EventRow>> committed) {
        this.appends = appends;
        this.committed = committed;
    }

    /** Returns when each of these knows whether it is stored; never throws. */
    void write(List<Append> together) {
        // An interrupt would close the socket of a virtual thread in the middle of a
        // commit.
        boolean interrupted = Thread.interrupted();
        try {
            write(together, false);
        }
        catch (SQLException | RuntimeException | Error ex) {
            together.forEach((append) -> append.failed(ex));
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(List<Append> together, boolean repeated) throws SQLException {
        List<EventRow> rows = rows(together);
        try {
            long position = this.appends.append(rows);
            this.committed.accept(rows, position);
            for (Append append : together) {
                append.storedAt(position);
                position += append.rows().size();
            }
        }
        catch (SQLException ex) {
            recover(together, repeated, ex);
        }
    }

    private void recover(List<Append> together, boolean repeated, SQLException cause) throws SQLException {
        Fault fault = Fault.of(cause);
        if (fault == Fault.CONFLICT) {
            writeWithoutConflicts(together, repeated, cause);
        }
        else if (fault == Fault.BROKEN && !repeated) {
            write(together, true);
        }
        else if (fault == Fault.CONTENT && together.size() > 1) {
            writeOneByOne(together);
        }
        else {
            throw cause;
        }
    }

    private void writeWithoutConflicts(List<Append> together, boolean repeated, SQLException conflict)
            throws SQLException {
        Map<Place, Taken> taken = this.appends.taken(rows(together));
        List<Append> rest = together.stream().filter((append) -> !isSettled(append, taken, repeated)).toList();
        if (rest.size() < together.size()) {
            if (!rest.isEmpty()) {
                write(rest, repeated);
            }
        }
        else if (together.size() > 1) {
            // No place is taken, so it is the id of an event; PostgreSQL does not say
            // whose.
            writeOneByOne(together);
        }
        else {
            throw conflict;
        }
    }

    /** Whether what the store holds decides about this append. */
    private boolean isSettled(Append append, Map<Place, Taken> taken, boolean repeated) {
        EventRow first = append.rows().getFirst();
        Taken byFirst = taken.get(Place.of(first));
        if (repeated && byFirst != null && byFirst.eventId().equals(first.eventId())) {
            this.committed.accept(append.rows(), byFirst.position());
            append.storedAt(byFirst.position());
            return true;
        }
        Optional<EventRow> clash = append.rows().stream().filter((row) -> taken.containsKey(Place.of(row))).findFirst();
        clash.ifPresent(append::conflictedAt);
        return clash.isPresent();
    }

    private void writeOneByOne(List<Append> together) {
        together.forEach((append) -> write(List.of(append)));
    }

    private static List<EventRow> rows(List<Append> together) {
        return together.stream().flatMap((append) -> append.rows().stream()).toList();
    }

}
