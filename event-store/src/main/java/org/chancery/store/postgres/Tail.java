package org.chancery.store.postgres;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

/**
 * The newest events in memory, bounded in number and in bytes. Whoever keeps up reads
 * from here, wakes when it grows and never asks the database; whoever has fallen behind
 * its beginning reads pages from the database until he is here again.
 *
 * <p>
 * It grows without gaps. A page that does not join on (another writer's events lie
 * between) is dropped, and whoever waits in {@link #awaitGap} fills the hole from the
 * database.
 */
final class Tail {

    private static final int MOST_EVENTS = 10_000;

    private static final long MOST_BYTES = 32L * 1024 * 1024;

    /**
     * How many events are kept as messages, which take several times the room of their
     * bytes. Whoever keeps up asks for fewer; and what lived longer would be copied by
     * the collector, while all work stands still.
     */
    private static final int MOST_MESSAGES = 250;

    private final NavigableMap<Long, Page> pages = new ConcurrentSkipListMap<>();

    private final Set<Runnable> readers = ConcurrentHashMap.newKeySet();

    private final ReentrantLock lock = new ReentrantLock();

    private final Condition grown = this.lock.newCondition();

    private final Condition gap = this.lock.newCondition();

    private volatile long end;

    private volatile boolean closed;

    private long known;

    private long events;

    private long bytes;

    private long messagesFrom;

    Tail(long end) {
        this.end = end;
        this.known = end;
        this.messagesFrom = end;
    }

    /** The position after the newest event here. */
    long end() {
        return this.end;
    }

    boolean isClosed() {
        return this.closed;
    }

    /** The page with this position, or null when it is too old or not yet there. */
    @Nullable Page with(long position) {
        Map.Entry<Long, Page> page = this.pages.floorEntry(position);
        return (page != null && position < page.getValue().to()) ? page.getValue() : null;
    }

    void add(Page page) {
        this.lock.lock();
        try {
            if (page.from() > this.end) {
                noteHead(page.to());
            }
            else if (page.to() > this.end) {
                keep(page.since(this.end));
                this.end = page.to();
                this.grown.signalAll();
            }
        }
        finally {
            this.lock.unlock();
        }
        this.readers.forEach(Runnable::run);
    }

    private void keep(Page page) {
        this.pages.put(page.from(), page);
        this.events += page.to() - page.from();
        this.bytes += page.bytes();
        while ((this.events > MOST_EVENTS || this.bytes > MOST_BYTES) && this.pages.size() > 1) {
            Page oldest = this.pages.pollFirstEntry().getValue();
            this.events -= oldest.to() - oldest.from();
            this.bytes -= oldest.bytes();
        }
        letGoOfMessagesBefore(page.to() - MOST_MESSAGES);
    }

    private void letGoOfMessagesBefore(long position) {
        for (Page old : this.pages.tailMap(this.messagesFrom).values()) {
            if (old.to() > position) {
                break;
            }
            old.forgetEvents();
            this.messagesFrom = old.to();
        }
    }

    /** Somebody has committed up to here, which is only news if it is not here. */
    void noteHead(long head) {
        this.lock.lock();
        try {
            if (head > Math.max(this.known, this.end)) {
                this.known = head;
                this.gap.signalAll();
            }
        }
        finally {
            this.lock.unlock();
        }
    }

    /** What somebody said of a head turned out to be untrue. */
    void noGap() {
        this.lock.lock();
        try {
            this.known = this.end;
        }
        finally {
            this.lock.unlock();
        }
    }

    /** Wait until events are known that are not here. */
    void awaitGap() throws InterruptedException {
        this.lock.lock();
        try {
            while (this.known <= this.end && !this.closed) {
                this.gap.await();
            }
        }
        finally {
            this.lock.unlock();
        }
    }

    /** Wait until the event at this position is here, or the time is over. */
    boolean await(long position, long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        this.lock.lockInterruptibly();
        try {
            while (this.end <= position && !this.closed && nanos > 0) {
                nanos = this.grown.awaitNanos(nanos);
            }
            return this.end > position;
        }
        finally {
            this.lock.unlock();
        }
    }

    /**
     * Run this whenever it has grown; quickly, and without appending: the writer waits.
     */
    void register(Runnable reader) {
        this.readers.add(reader);
    }

    void forget(Runnable reader) {
        this.readers.remove(reader);
    }

    void close() {
        this.lock.lock();
        try {
            this.closed = true;
            this.grown.signalAll();
            this.gap.signalAll();
        }
        finally {
            this.lock.unlock();
        }
    }

}
