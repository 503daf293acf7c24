package org.chancery.query.projection;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Whether anybody waits for the views of this node. Events are let gather a little,
 * because a batch of one costs as many round trips as one of twenty; but nobody is to
 * wait for that. An event after a pause is taken at once in any case.
 */
public final class Haste {

    /** Views take at most one part of the time in so many. */
    private static final int SHARE = 8;

    private static final Duration LEAST = Duration.ofMillis(2);

    private static final Duration MOST = Duration.ofMillis(250);

    private final Duration least;

    private final Duration most;

    private final AtomicInteger waiting = new AtomicInteger();

    private final Set<Thread> feeds = ConcurrentHashMap.newKeySet();

    public Haste() {
        this(LEAST, MOST);
    }

    Haste(Duration least, Duration most) {
        this.least = least;
        this.most = most;
    }

    /** Wait for views; meanwhile there is haste. */
    public boolean during(BooleanSupplier wait) {
        this.waiting.incrementAndGet();
        this.feeds.forEach(LockSupport::unpark);
        try {
            return wait.getAsBoolean();
        }
        finally {
            this.waiting.decrementAndGet();
        }
    }

    /**
     * Let events gather: the more, the longer the last batch took, so that views leave
     * most of a busy machine to those who give commands. It is eight times as long as the
     * batch took, counted from its beginning and at most 250 ms; 2 ms when somebody
     * waits.
     * @param began when the last batch began, in {@link System#nanoTime()}
     * @param took how long that took
     */
    void letGather(long began, Duration took) throws InterruptedException {
        this.feeds.add(Thread.currentThread());
        try {
            for (long left = left(began, took); left > 0; left = left(began, took)) {
                LockSupport.parkNanos(this, left);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        }
        finally {
            this.feeds.remove(Thread.currentThread());
        }
    }

    private long left(long began, Duration took) {
        long gathering = (this.waiting.get() > 0) ? this.least.toNanos()
                : Math.clamp(SHARE * took.toNanos(), this.least.toNanos(), this.most.toNanos());
        return began + gathering - System.nanoTime();
    }

}
