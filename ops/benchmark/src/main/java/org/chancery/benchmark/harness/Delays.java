package org.chancery.benchmark.harness;

import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long things took. Thread-safe. */
public final class Delays {

    private static final double NANOS_OF_A_MILLISECOND = 1e6;

    private final Collection<Long> nanos = new ConcurrentLinkedQueue<>();

    public void add(long nanos) {
        this.nanos.add(nanos);
    }

    /**
     * Within how many milliseconds so many of a hundred were done.
     * @throws IllegalStateException when nothing was done at all
     */
    public double percentile(int percent) {
        long[] sorted = this.nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("Nothing was measured");
        }
        int place = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
        return sorted[Math.max(place, 0)] / NANOS_OF_A_MILLISECOND;
    }

}
