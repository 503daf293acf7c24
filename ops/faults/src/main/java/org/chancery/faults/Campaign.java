package org.chancery.faults;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.chancery.faults.check.Check;
import org.chancery.faults.check.Evidence;
import org.chancery.faults.fault.Fault;
import org.chancery.faults.inspect.Inspection;
import org.chancery.faults.load.Ledger;
import org.chancery.faults.load.Load;
import org.chancery.faults.load.Probe;
import org.chancery.faults.site.Site;

/**
 * Faults on one site under load, one after the other, each followed by all checks. The
 * seed decides which come, and when; what the site does meanwhile it does not.
 */
final class Campaign {

    /** How long it is waited for when it does not. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final int CLIENTS = 4;

    private static final int LONGEST_WORK_MILLIS = 2_500;

    private static final int SHOWN = 5;

    private final Site site;

    private final List<Fault> faults;

    private final Turns<Fault> turns;

    private final Random random;

    private final Duration within;

    private final Ledger ledger = new Ledger();

    private final PrintWriter out;

    private long events;

    /**
     * A campaign that has not begun.
     * @param turns which of the faults comes next
     * @param within how soon after the cause has gone the site is to serve
     */
    Campaign(Site site, List<Fault> faults, Turns<Fault> turns, long seed, Duration within, PrintWriter out) {
        this.site = site;
        this.faults = List.copyOf(faults);
        this.turns = turns;
        this.random = new Random(seed);
        this.within = within;
        this.out = out;
    }

    /** Go on for so many cycles, or until the time is over, or a check is broken. */
    void run(int cycles, Deadline deadline, Figures figures) throws IOException, InterruptedException {
        Probe probe = Probe.of(this.site.api(), this.ledger);
        try (Load load = Load.begin(this.site.api(), this.ledger, CLIENTS, Long.toString(System.nanoTime(), 36))) {
            for (int i = 0; i < cycles && !figures.isOver(); i++) {
                if (deadline.isOver()) {
                    figures.unfinished("the time was over after " + figures.cycles() + " cycles");
                }
                else if (!cycle(load, probe, figures)) {
                    figures.unfinished("what is broken now would be found broken again in every further cycle");
                }
            }
        }
    }

    long acknowledged() {
        return this.ledger.acknowledged().size();
    }

    long events() {
        return this.events;
    }

    /** Whether it makes sense to go on. */
    private boolean cycle(Load load, Probe probe, Figures figures) throws IOException, InterruptedException {
        Fault fault = this.turns.next(this.faults);
        Thread.sleep(this.random.nextInt(LONGEST_WORK_MILLIS));
        fault.strike(this.site, this.random);
        Optional<Duration> served = probe.untilServed(PATIENCE);
        boolean soon = served.filter((after) -> after.compareTo(this.within) <= 0).isPresent();
        List<String> breaches = served.isPresent() ? breaches(load) : List.of("it does not serve again");
        figures.cycle(fault.name(), served.orElse(null), soon && breaches.isEmpty());
        say(figures.cycles(), fault, served, soon, breaches);
        load.resume();
        return breaches.isEmpty();
    }

    private List<String> breaches(Load load) throws InterruptedException {
        if (!load.pause(PATIENCE)) {
            return List.of("a client has no answer after " + PATIENCE.toSeconds() + " s");
        }
        try {
            Evidence evidence = new Inspection(this.site, this.ledger, this.random).gather();
            this.events = evidence.history().size();
            List<String> breaches = new ArrayList<>();
            for (Check check : Check.all()) {
                check.breaches(evidence)
                    .limit(SHOWN)
                    .forEach((breach) -> breaches.add(check.getClass().getSimpleName() + ": " + breach));
            }
            return breaches;
        }
        catch (IOException | SQLException | RuntimeException ex) {
            return List.of("the evidence cannot be gathered: " + ex);
        }
    }

    private void say(int cycle, Fault fault, Optional<Duration> served, boolean soon, List<String> breaches) {
        this.out.printf(Locale.ROOT, "%4d  %-26s served again after %s  %,9d events  %s%n", cycle, fault.name(),
                served.map((after) -> String.format(Locale.ROOT, "%5.2f s", after.toMillis() / 1000.0))
                    .orElse("  never"),
                this.events, breaches.isEmpty()
                        ? soon ? "ok" : "FAILED: later than after " + this.within.toSeconds() + " s" : "FAILED");
        breaches.forEach((breach) -> this.out.println("      FAILED: " + breach));
        this.out.flush();
    }

}
