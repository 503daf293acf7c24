package org.chancery.store.postgres;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ObjLongConsumer;

import org.chancery.store.postgres.Appends.Place;
import org.chancery.store.postgres.Appends.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes several appends in one statement and tells each how it went.
 *
 * <p>
 * An append that conflicts fails alone: the statement that it spoilt is undone as a
 * whole, the culprits are found by what the store holds, and the others are written
 * again. Where the connection broke and nobody knows whether the statement took effect,
 * it is repeated, for a while: an append whose very events are found stored has
 * succeeded.
 */
final class Writing {

    private static final Logger LOGGER = LoggerFactory.getLogger(Writing.class);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Appends appends;

    private final Duration patience;

    private final ObjLongConsumer<List<EventRow>> committed;

    /**
     * @param appends what writes
     * @param patience how long to repeat what may or may not have arrived
     * @param committed told of everything that was stored, with its first position
     */
    Writing(Appends appends, Duration patience, ObjLongConsumer<List<EventRow>> committed) {
        this.appends = appends;
        this.patience = patience;
        this.committed = committed;
    }

    /** Returns when each of these knows whether it is stored; never throws. */
    void write(List<Append> together) {
        // An interrupt would close the socket of a virtual thread.
        boolean interrupted = Thread.interrupted();
        try {
            writeUntilKnown(together);
        }
        catch (SQLException | RuntimeException | Error ex) {
            together.forEach((append) -> append.failed(ex));
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeUntilKnown(List<Append> together) throws SQLException {
        try {
            write(together, false);
        }
        catch (SQLException ex) {
            if (Fault.of(ex) != Fault.BROKEN) {
                throw ex;
            }
            repeat(together, ex);
        }
    }

    private void repeat(List<Append> together, SQLException cause) throws SQLException {
        long start = System.nanoTime();
        SQLException broken = cause;
        while (System.nanoTime() - start < this.patience.toNanos()) {
            LOGGER.warn("The connection broke in an append; repeating it: {}", broken.getMessage());
            LockSupport.parkNanos(PAUSE.toNanos());
            try {
                write(together, true);
                return;
            }
            catch (SQLException ex) {
                broken = ex;
            }
        }
        throw broken;
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
            switch (Fault.of(ex)) {
                case CONFLICT -> writeWithoutConflicts(together, repeated, ex);
                case CONTENT -> writeOneByOne(together, ex);
                case BROKEN, OTHER -> throw ex;
            }
        }
    }

    private void writeWithoutConflicts(List<Append> together, boolean repeated, SQLException conflict)
            throws SQLException {
        Map<Place, Taken> taken = this.appends.taken(rows(together));
        List<Append> rest = together.stream().filter((append) -> !isSettled(append, taken, repeated)).toList();
        if (rest.size() == together.size() && rest.size() == 1) {
            rest.getFirst().reusesTheIdOfAnother();
        }
        else if (rest.size() == together.size()) {
            // It is the id of an event; PostgreSQL does not say whose.
            writeOneByOne(together, conflict);
        }
        else if (!rest.isEmpty()) {
            write(rest, repeated);
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

    private void writeOneByOne(List<Append> together, SQLException cause) throws SQLException {
        if (together.size() == 1) {
            throw cause;
        }
        together.forEach((append) -> write(List.of(append)));
    }

    private static List<EventRow> rows(List<Append> together) {
        return together.stream().flatMap((append) -> append.rows().stream()).toList();
    }

}
