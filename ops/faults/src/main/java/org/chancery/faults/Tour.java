package org.chancery.faults;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.chancery.faults.fault.Fault;
import org.chancery.faults.fault.FillDisk;
import org.chancery.faults.site.Ground;
import org.chancery.faults.site.Site;

/**
 * All cycles that were asked for, on one kind of site after the other: a Chancery on its
 * embedded engines, one on servers of somebody else, and one in several processes. What
 * is not possible here is named as skipped.
 */
final class Tour {

    /**
     * After how many cycles a site is left for a new one. A start rebuilds the views of
     * the embedded engines from all events, so a site on which a campaign has gone on for
     * an hour is slow for its age, and not for what was done to it.
     */
    private static final int LONGEST_STAY = 10;

    private final Path home;

    private final Path scratch;

    private final List<Fault> faults;

    private final long seed;

    private final Duration within;

    private final Deadline deadline;

    private final PrintWriter out;

    private final long began = System.nanoTime();

    private final Figures figures = new Figures();

    private final Set<String> obstacles = new LinkedHashSet<>();

    private long acknowledged;

    private long events;

    Tour(Path home, Path scratch, List<Fault> faults, long seed, Duration within, Deadline deadline, PrintWriter out) {
        this.home = home;
        this.scratch = scratch;
        this.faults = List.copyOf(faults);
        this.seed = seed;
        this.within = within;
        this.deadline = deadline;
        this.out = out;
    }

    /**
     * Go on all of it.
     * @return whether every check held
     */
    boolean run(int cycles) throws InterruptedException {
        int left = cycles;
        long places = Arrays.stream(Ground.values()).mapToLong((ground) -> on(ground).size()).sum();
        for (Ground ground : Ground.values()) {
            ground.obstacle().ifPresent((why) -> skip(wantedOn(ground), ground, why));
            List<Fault> possible = on(ground);
            int share = (int) Math.ceilDiv((long) left * possible.size(), Math.max(1, places));
            if (share > 0 && !this.figures.isOver()) {
                visit(ground, possible, share);
            }
            left -= share;
            places -= possible.size();
        }
        this.obstacles.forEach(this.out::println);
        this.figures.byFault().forEach(this.out::println);
        return this.figures.held();
    }

    String lastLine() {
        return this.figures.lastLine(this.seed, this.acknowledged, this.events,
                Duration.ofNanos(System.nanoTime() - this.began));
    }

    private void visit(Ground ground, List<Fault> possible, int cycles) throws InterruptedException {
        Turns<Fault> turns = new Turns<>(this.seed);
        try {
            List<Integer> stays = stays(cycles);
            for (int stay = 0; stay < stays.size() && !this.figures.isOver(); stay++) {
                stay(ground, stay, possible, turns, stays.get(stay));
            }
        }
        catch (IOException | RuntimeException ex) {
            this.figures.unfinished(ground + " came to an end of its own: " + ex);
        }
    }

    /** How many cycles each site gets, one after the other. */
    static List<Integer> stays(int cycles) {
        return IntStream.iterate(cycles, (left) -> left > 0, (left) -> left - LONGEST_STAY)
            .mapToObj((left) -> Math.min(left, LONGEST_STAY))
            .toList();
    }

    private void stay(Ground ground, int number, List<Fault> possible, Turns<Fault> turns, int cycles)
            throws IOException, InterruptedException {
        Path folder = Files
            .createDirectory(this.scratch.resolve(ground.name().toLowerCase(Locale.ROOT) + "-" + (number + 1)));
        try (Site site = ground.site(this.home, folder, possible.stream().anyMatch(FillDisk.class::isInstance))) {
            possible.forEach((fault) -> fault.obstacle(site)
                .ifPresent((why) -> this.obstacles.add("skipped " + fault.name() + ": " + why)));
            List<Fault> done = possible.stream().filter((fault) -> fault.obstacle(site).isEmpty()).toList();
            if (!done.isEmpty()) {
                Campaign campaign = new Campaign(site, done, turns, this.seed + number, this.within, this.out);
                campaign.run(cycles, this.deadline, this.figures);
                this.acknowledged += campaign.acknowledged();
                this.events += campaign.events();
            }
        }
    }

    private void skip(List<Fault> faults, Ground ground, String why) {
        faults.forEach((fault) -> this.obstacles
            .add("skipped " + fault.name() + " on " + ground.name().toLowerCase(Locale.ROOT) + ": " + why));
    }

    private List<Fault> on(Ground ground) {
        return ground.obstacle().isPresent() ? List.of() : wantedOn(ground);
    }

    private List<Fault> wantedOn(Ground ground) {
        return this.faults.stream().filter((fault) -> fault.isFor(ground)).toList();
    }

}
