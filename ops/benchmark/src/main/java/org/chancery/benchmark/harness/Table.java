package org.chancery.benchmark.harness;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Prints the lines one below the other, each as soon as it is known. */
public final class Table {

    private static final String FORMAT = "%-77s %11s %-2s  %11s %-2s %-20s %7s %6s  %s%n";

    private final PrintStream out;

    public Table(PrintStream out) {
        this.out = out;
    }

    public void head() {
        this.out.printf(Locale.ROOT, FORMAT, "what", "ours", "", "peer", "", "", "ratio", "goal", "");
    }

    public void add(Line line) {
        String unit = line.unit().symbol();
        this.out.printf(Locale.ROOT, FORMAT, line.name(), figure(line.ours()), unit, figure(line.peer()), unit,
                line.against(), ratio(line.ratio()), goal(line), verdict(line));
        this.out.flush();
    }

    private static String goal(Line line) {
        return (line.goal() == Line.NO_GOAL) ? "-" : ratio(line.goal()).toString();
    }

    private static String verdict(Line line) {
        return (line.goal() == Line.NO_GOAL) ? "" : line.reached() ? "reached" : "MISSED";
    }

    /** Downwards, so that what was missed by a hair does not look as if it was met. */
    private static BigDecimal ratio(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.DOWN);
    }

    /** Three digits that mean something are enough. */
    static String figure(double value) {
        String format = (value < 10) ? "%,.2f" : (value < 100) ? "%,.1f" : "%,.0f";
        return String.format(Locale.ROOT, format, value);
    }

}
