package org.chancery.query.projection;

import java.util.concurrent.TimeUnit;

/** How many events a second are taken in, over the last second or so. */
final class Pace {

    private static final long WINDOW = TimeUnit.SECONDS.toNanos(1);

    private long since = System.nanoTime();

    private long counted;

    private long perSecond;

    synchronized void count(int events) {
        roll();
        this.counted += events;
    }

    synchronized long perSecond() {
        roll();
        return this.perSecond;
    }

    private void roll() {
        long elapsed = System.nanoTime() - this.since;
        if (elapsed >= WINDOW) {
            this.perSecond = Math.round((double) this.counted * WINDOW / elapsed);
            this.counted = 0;
            this.since += elapsed;
        }
    }

}
