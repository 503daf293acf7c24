package org.chancery.faults.load;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Where those who work can be held, each as soon as he is done with what he is at. */
final class Gate {

    private final ReentrantLock lock = new ReentrantLock();

    private final Condition changed = this.lock.newCondition();

    private boolean open = true;

    private int inside;

    void enter() throws InterruptedException {
        this.lock.lockInterruptibly();
        try {
            while (!this.open) {
                this.changed.await();
            }
            this.inside++;
        }
        finally {
            this.lock.unlock();
        }
    }

    void leave() {
        this.lock.lock();
        try {
            this.inside--;
            this.changed.signalAll();
        }
        finally {
            this.lock.unlock();
        }
    }

    /**
     * Let nobody in any more, and wait until nobody is inside.
     * @return whether nobody is
     */
    boolean close(Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        this.lock.lockInterruptibly();
        try {
            this.open = false;
            while (this.inside > 0 && left > 0) {
                left = this.changed.awaitNanos(left);
            }
            return this.inside == 0;
        }
        finally {
            this.lock.unlock();
        }
    }

    void open() {
        this.lock.lock();
        try {
            this.open = true;
            this.changed.signalAll();
        }
        finally {
            this.lock.unlock();
        }
    }

}
