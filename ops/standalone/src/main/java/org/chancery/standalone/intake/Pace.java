package org.chancery.standalone.intake;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;

/**
 * How fast commands are answered. What is sustained shows in the second half of the time,
 * when both programs have warmed up. Thread-safe.
 */
public final class Pace {

    private static final long TENTH_OF_A_SECOND = 100_000_000;

    private final LongSupplier nanoTime;

    private final long began;

    private final ConcurrentMap<Long, LongAdder> byTenth = new ConcurrentHashMap<>();

    public Pace() {
        this(System::nanoTime);
    }

    Pace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
    }

    /** Another command was answered. */
    void answered() {
        this.byTenth.computeIfAbsent(tenths(), (tenth) -> new LongAdder()).increment();
    }

    /** How many were answered. */
    public long commands() {
        return commands((tenth) -> true);
    }

    /** From the beginning to the last answer, in whole tenths of a second. */
    public Duration time() {
        return Duration.ofNanos(length() * TENTH_OF_A_SECOND);
    }

    public double perSecond() {
        return perSecond(commands(), length());
    }

    /** In the second half of the time. */
    public double sustainedPerSecond() {
        long half = length() / 2;
        return perSecond(commands((tenth) -> tenth >= half), length() - half);
    }

    private long commands(LongPredicate tenths) {
        return this.byTenth.entrySet()
            .stream()
            .filter((tenth) -> tenths.test(tenth.getKey()))
            .mapToLong((tenth) -> tenth.getValue().sum())
            .sum();
    }

    private long length() {
        return this.byTenth.keySet().stream().mapToLong((tenth) -> tenth + 1).max().orElse(0);
    }

    private long tenths() {
        return (this.nanoTime.getAsLong() - this.began) / TENTH_OF_A_SECOND;
    }

    private static double perSecond(long commands, long tenths) {
        return (tenths > 0) ? commands * 10.0 / tenths : 0;
    }

}
