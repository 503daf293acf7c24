package org.chancery.query.health;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * One view when it was last looked at.
 *
 * @param applied how many events it had drawn from
 * @param head how many there were
 * @param still since when it has events before it and takes none; null while it does, or
 * has nothing to do
 */
record Sight(long applied, long head, @Nullable Duration still) {

    static Sight of(long applied, long head, @Nullable Sight before, Duration now) {
        if (applied >= head) {
            return new Sight(applied, head, null);
        }
        if (before != null && before.still != null && before.applied == applied) {
            return new Sight(applied, head, before.still);
        }
        return new Sight(applied, head, now);
    }

    long lag() {
        return Math.max(0, this.head - this.applied);
    }

    Duration stillFor(Duration now) {
        return (this.still != null) ? now.minus(this.still) : Duration.ZERO;
    }

}
