package org.chancery.query.health;

import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * When the history was seen to reach which length, as far back as a view still waits for
 * it. The events themselves would say when they were stored, not since when they wait: in
 * a view that is built anew, all of them are old.
 */
final class Timeline {

    private static final int MOST = 3_600;

    private final NavigableMap<Long, Duration> seen = new ConcurrentSkipListMap<>();

    void note(long length, Duration now) {
        if (this.seen.isEmpty() || this.seen.lastKey() < length) {
            this.seen.put(length, now);
        }
        if (this.seen.size() > MOST) {
            thinOut();
        }
    }

    /** No view waits any more for events before this. */
    void forget(long applied) {
        this.seen.headMap(applied, true).clear();
    }

    /** How long the event after so many has been there; zero when it is not there. */
    Duration waiting(long applied, Duration now) {
        Map.Entry<Long, Duration> next = this.seen.higherEntry(applied);
        return (next != null) ? now.minus(next.getValue()) : Duration.ZERO;
    }

    int size() {
        return this.seen.size();
    }

    /** A view that stands still for days must not fill the memory with seconds. */
    private void thinOut() {
        boolean odd = false;
        for (Long length : this.seen.headMap(this.seen.lastKey(), false).keySet()) {
            if (odd) {
                this.seen.remove(length);
            }
            odd = !odd;
        }
    }

}
