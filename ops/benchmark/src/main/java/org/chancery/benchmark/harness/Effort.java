package org.chancery.benchmark.harness;

import java.time.Duration;

/**
 * How long and how much is measured. The more, the less chance has a say.
 *
 * @param warmUps how many rounds come first and do not count
 * @param rounds how often each of two is measured, in turns
 * @param round how long a round is, where it has no end of its own
 * @param events how many events are replayed
 * @param commands how many commands are imported
 */
public record Effort(int warmUps, int rounds, Duration round, int events, int commands) {

    private static final int WARM_UP_ROUNDS = 8;

    private static final Duration SHORT = Duration.ofMillis(500);

    public static final Effort FULL = new Effort(2, 9, Duration.ofSeconds(2), 1_000_000, 60_000);

    /** All rows within five minutes. */
    public static final Effort QUICK = new Effort(1, 5, Duration.ofMillis(500), 40_000, 16_000);

    /**
     * How long many clients should work before a few are measured: a few do not do enough
     * in a round for Java to compile what they do.
     */
    public Duration warmUp() {
        return this.round.multipliedBy(WARM_UP_ROUNDS);
    }

    /**
     * As long, in rounds of half a second: what disturbs the machine for some seconds
     * then disturbs all alike who are measured in turns. Shorter ones would be over
     * before garbage was collected.
     */
    public Effort inShortRounds() {
        int times = Math.max(1, (int) this.round.dividedBy(SHORT));
        return new Effort(this.warmUps * times, this.rounds * times, this.round.dividedBy(times), this.events,
                this.commands);
    }

    /** The same with fewer rounds, for what takes long. */
    public Effort atMost(int fewerWarmUps, int fewerRounds) {
        return new Effort(Math.min(this.warmUps, fewerWarmUps), Math.min(this.rounds, fewerRounds), this.round,
                this.events, this.commands);
    }

    /** The same with fewer events. */
    public Effort withEvents(int fewer) {
        return new Effort(this.warmUps, this.rounds, this.round, fewer, this.commands);
    }

}
