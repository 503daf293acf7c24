package org.chancery.store.postgres;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.chancery.store.postgres.Appends.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits the appends that wait together as one. A commit costs a flush to the disk, and
 * while one is under way others gather for the next; so the more clients there are, the
 * less each pays.
 *
 * <p>
 * One commit is under way at a time. Whoever finds none and nobody waiting writes by
 * himself, which spares a lonely client two changes of threads; for all who come
 * meanwhile, a thread of our own writes. That thread lets those whom it has just answered
 * come back, for a fraction of what a commit takes: else they would always miss the next
 * one, and half of the clients would pay for each flush.
 */
final class GroupCommit implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(GroupCommit.class);

    private static final int MOST_EVENTS = 2_000;

    private static final long MOST_BYTES = 8L * 1024 * 1024;

    private static final long MOST_PATIENCE = TimeUnit.MILLISECONDS.toNanos(2);

    private final Writing writing;

    private final ReentrantLock lock = new ReentrantLock();

    private final Condition work = this.lock.newCondition();

    private final Deque<Append> waiting = new ArrayDeque<>();

    private final Thread writer;

    private boolean busy;

    private boolean closed;

    private int expected;

    private List<Append> underWay = List.of();

    private long commits;

    private long appends;

    private long events;

    GroupCommit(Writing writing) {
        this.writing = writing;
        this.writer = Thread.ofPlatform().daemon().name("event-store-writer").start(this::run);
    }

    /**
     * Store these events, or fail without a trace of them.
     * @return the position of the first
     */
    long store(Append append) {
        if (mayWriteAlone(append)) {
            try {
                this.writing.write(List.of(append));
            }
            finally {
                done();
            }
        }
        return append.await();
    }

    Activity activity() {
        this.lock.lock();
        try {
            Duration oldest = Stream.of(this.underWay, this.waiting)
                .flatMap((appends) -> appends.stream().limit(1))
                .map(Append::age)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
            return new Activity(this.commits, this.appends, this.events, oldest);
        }
        finally {
            this.lock.unlock();
        }
    }

    /** Finish the commit under way and refuse what still waits. */
    @Override
    public void close() {
        this.lock.lock();
        try {
            this.closed = true;
            this.work.signal();
        }
        finally {
            this.lock.unlock();
        }
        try {
            this.writer.join();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean mayWriteAlone(Append append) {
        this.lock.lock();
        try {
            if (this.closed) {
                throw new EventStoreException("The event store is closed");
            }
            if (!this.busy && this.waiting.isEmpty()) {
                this.busy = true;
                begin(List.of(append));
                return true;
            }
            this.waiting.add(append);
            if (this.waiting.size() >= this.expected) {
                this.work.signal();
            }
            return false;
        }
        finally {
            this.lock.unlock();
        }
    }

    /** For whoever asks for the activity; the lock is held. */
    private void begin(List<Append> together) {
        this.underWay = together;
        this.commits++;
        this.appends += together.size();
        together.forEach((append) -> this.events += append.rows().size());
    }

    private void done() {
        this.lock.lock();
        try {
            this.busy = false;
            this.underWay = List.of();
            if (this.closed || !this.waiting.isEmpty()) {
                this.work.signal();
            }
        }
        finally {
            this.lock.unlock();
        }
    }

    private void run() {
        List<Append> together = firstOfMany();
        while (!together.isEmpty()) {
            long start = System.nanoTime();
            this.writing.write(together);
            together = next(together.size(), System.nanoTime() - start);
        }
    }

    private List<Append> next(int answered, long took) {
        this.lock.lock();
        try {
            this.underWay = List.of();
            awaitReturning(answered, Math.min(took / 4, MOST_PATIENCE));
            if (!this.waiting.isEmpty()) {
                return gather();
            }
            this.busy = false;
            return firstOfMany();
        }
        finally {
            this.lock.unlock();
        }
    }

    /** Sleep until there is more than a single client can write by himself. */
    private List<Append> firstOfMany() {
        this.lock.lock();
        try {
            while (this.busy || (this.waiting.isEmpty() && !this.closed)) {
                this.work.awaitUninterruptibly();
            }
            this.busy = true;
            return gather();
        }
        finally {
            this.lock.unlock();
        }
    }

    private void awaitReturning(int answered, long patience) {
        this.expected = answered + this.waiting.size();
        long left = (this.expected > 1) ? patience : 0;
        try {
            while (this.waiting.size() < this.expected && left > 0 && !this.closed) {
                left = this.work.awaitNanos(left);
            }
        }
        catch (InterruptedException ex) {
            LOGGER.debug("Nobody interrupts this thread", ex);
        }
        this.expected = 0;
    }

    /**
     * What can be committed together: no two for one place, and not more than is wise.
     */
    private List<Append> gather() {
        if (this.closed) {
            this.waiting.forEach((append) -> append.failed(new EventStoreException("The event store is closed")));
            return List.of();
        }
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
        begin(together);
        return together;
    }

}
