package org.chancery.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** What a campaign has found so far, and how it ends. */
final class Figures {

    private final List<Duration> served = new ArrayList<>();

    private final Map<String, List<Duration>> byFault = new TreeMap<>();

    private int cycles;

    private int failed;

    private @Nullable String unfinished;

    void cycle(String fault, @Nullable Duration served, boolean held) {
        this.cycles++;
        this.failed += held ? 0 : 1;
        if (served != null) {
            this.served.add(served);
            this.byFault.computeIfAbsent(fault, (first) -> new ArrayList<>()).add(served);
        }
    }

    /** It ends before it is through. */
    void unfinished(String why) {
        this.unfinished = why;
    }

    /** Whether there is no sense in going on. */
    boolean isOver() {
        return this.unfinished != null;
    }

    int cycles() {
        return this.cycles;
    }

    /** A campaign without a cycle has shown nothing. */
    boolean held() {
        return this.failed == 0 && this.unfinished == null && this.cycles > 0;
    }

    /** How long each kind of fault took to get over. */
    List<String> byFault() {
        return this.byFault.entrySet()
            .stream()
            .map((fault) -> "%-26s %4d times, served again after %s".formatted(fault.getKey(), fault.getValue().size(),
                    times(fault.getValue())))
            .toList();
    }

    String lastLine(long seed, long acknowledged, long events, Duration took) {
        String end = held() ? "every check held"
                : "FAILED: " + ((this.unfinished != null) ? this.unfinished : this.failed + " cycles");
        return String.format(Locale.ROOT,
                "%s; %d cycles, seed %d, %,d commands acknowledged, %,d events, served again after %s, %d s", end,
                this.cycles, seed, acknowledged, events, times(this.served), took.toSeconds());
    }

    private static String times(List<Duration> times) {
        List<Double> sorted = times.stream()
            .sorted()
            .map((time) -> time.toMillis() / 1000.0)
            .collect(Collectors.toList());
        return sorted.isEmpty() ? "no time" : String.format(Locale.ROOT, "p50 %.1f s, p90 %.1f s, worst %.1f s",
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 9 / 10), sorted.getLast());
    }

}
