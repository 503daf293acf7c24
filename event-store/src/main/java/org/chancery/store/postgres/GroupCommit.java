package org.chancery.store.postgres;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.ObjLongConsumer;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.chancery.store.postgres.Appends.Place;
import org.chancery.store.postgres.Appends.Taken;

/**
 * Commits the appends that wait together as one. A commit costs a flush to the disk, and
 * while one is under way others gather for the next; so the more clients there are, the
 * less each pays.
 *
 * <p>
 * One thread writes. An append that conflicts fails alone: the statement that it spoilt
 * is undone as a whole, the culprits are found by what the store holds, and the others
 * are written again. Where the connection broke and nobody knows whether the statement
 * took effect, it is repeated once: an append whose very events are found stored has
 * succeeded.
 */
final class GroupCommit implements AutoCloseable {

    private static final int MOST_EVENTS = 2_000;

    private static final long MOST_BYTES = 8L * 1024 * 1024;

    private static final Append STOP = new Append(List.of());

    private final Appends appends;

    private final ObjLongConsumer<List<EventRow>> committed;

    private final BlockingQueue<Append> arriving = new LinkedBlockingQueue<>();

    private final Deque<Append> waiting = new ArrayDeque<>();

    private final Thread writer;

    private volatile boolean closed;

    /**
     * @param appends what writes
     * @param committed told of everything that was stored, with its first position
     */
    GroupCommit(Appends appends, ObjLongConsumer<List<EventRow>> committed) {
        this.appends = appends;
        this.committed = committed;
        this.writer = Thread.ofPlatform().daemon().name("event-store-writer").start(this::run);
    }

    /**
     * Store these events, or fail without a trace of them.
     * @return the position of the first
     */
    long store(Append append) {
        this.arriving.add(append);
        if (this.closed) {
            refuseTheRest();
        }
        return append.await();
    }

    /** Finish the commit under way and refuse what still waits. */
    @Override
    public void close() {
        this.closed = true;
        this.arriving.add(STOP);
        try {
            this.writer.join();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!this.closed) {
                commit(gather());
            }
        }
        catch (InterruptedException ex) {
            this.closed = true;
        }
        this.waiting.forEach(GroupCommit::refuse);
        refuseTheRest();
    }

    private void refuseTheRest() {
        List<Append> rest = new ArrayList<>();
        this.arriving.drainTo(rest);
        rest.forEach(GroupCommit::refuse);
    }

    private static void refuse(Append append) {
        append.failed(new EventStoreException("The event store is closed"));
    }

    /**
     * What can be committed together: no two for one place, and not more than is wise.
     */
    private List<Append> gather() throws InterruptedException {
        if (this.waiting.isEmpty()) {
            this.waiting.add(this.arriving.take());
        }
        this.arriving.drainTo(this.waiting);
        List<Append> together = new ArrayList<>();
        Set<Place> places = new HashSet<>();
        long bytes = 0;
        Iterator<Append> next = this.waiting.iterator();
        while (next.hasNext() && places.size() < MOST_EVENTS && bytes < MOST_BYTES) {
            Append append = next.next();
            if (Collections.disjoint(places, append.places())) {
                together.add(append);
                places.addAll(append.places());
                bytes += append.bytes();
                next.remove();
            }
        }
        return together;
    }

    private void commit(List<Append> together) {
        try {
            write(together, false);
        }
        catch (SQLException | RuntimeException | Error ex) {
            together.forEach((append) -> append.failed(ex));
        }
    }

    private void write(List<Append> together, boolean repeated) throws SQLException {
        List<EventRow> rows = together.stream().flatMap((append) -> append.rows().stream()).toList();
        if (rows.isEmpty()) {
            return;
        }
        try {
            long position = this.appends.append(rows);
            this.committed.accept(rows, position);
            for (Append append : together) {
                append.storedAt(position);
                position += append.rows().size();
            }
        }
        catch (SQLException ex) {
            recover(together, repeated, Fault.of(ex), ex);
        }
    }

    private void recover(List<Append> together, boolean repeated, Fault fault, SQLException cause) throws SQLException {
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
        Map<Place, Taken> taken = this.appends.taken(together.stream().flatMap((one) -> one.rows().stream()).toList());
        List<Append> rest = together.stream().filter((append) -> !isSettled(append, taken, repeated)).toList();
        if (rest.size() < together.size()) {
            write(rest, repeated);
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
        together.forEach((append) -> commit(List.of(append)));
    }

}
