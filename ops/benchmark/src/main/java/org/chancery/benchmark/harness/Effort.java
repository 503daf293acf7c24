package org.chancery.benchmark.harness;

import java.time.Duration;

/**
 * How long and how much is measured. The more, the less chance has a say.
 *
 * @param rounds how often each of two is measured, in turns
 * @param round how long a round is, where it has no end of its own
 * @param events how many events are replayed
 */
public record Effort(int rounds, Duration round, int events) {

    public static final Effort FULL = new Effort(9, Duration.ofSeconds(2), 1_000_000);

    /** All rows within five minutes. */
    public static final Effort QUICK = new Effort(5, Duration.ofMillis(600), 100_000);

}
