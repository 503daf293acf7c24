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

    /** How long after a batch the next is taken at the earliest, when nobody waits. */
    private static final Duration GATHERING = Duration.ofMillis(10);

    /** The same when somebody does: with many who wait, views must still get on. */
    private static final Duration GATHERING_IN_HASTE = Duration.ofMillis(2);

    private final Duration gathering;

    private final Duration gatheringInHaste;

    private final AtomicInteger waiting = new AtomicInteger();

    private final Set<Thread> feeds = ConcurrentHashMap.newKeySet();

    public Haste() {
        this(GATHERING, GATHERING_IN_HASTE);
    }

    Haste(Duration gathering, Duration gatheringInHaste) {
        this.gathering = gathering;
        this.gatheringInHaste = gatheringInHaste;
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
     * Let events gather.
     * @param since when the last batch was taken, in {@link System#nanoTime()}
     */
    void letGather(long since) throws InterruptedException {
        this.feeds.add(Thread.currentThread());
        try {
            for (long left = left(since); left > 0; left = left(since)) {
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

    private long left(long since) {
        Duration least = (this.waiting.get() > 0) ? this.gatheringInHaste : this.gathering;
        return since + least.toNanos() - System.nanoTime();
    }

}
