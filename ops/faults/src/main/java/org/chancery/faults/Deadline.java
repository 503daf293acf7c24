package org.chancery.faults;

import java.time.Duration;

/** When a campaign has to come to its end. */
record Deadline(long nanoTime) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - this.nanoTime > 0;
    }

}
