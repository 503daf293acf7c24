package org.chancery.standalone;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import org.chancery.query.operation.ViewEdition;
import org.jspecify.annotations.Nullable;

/** How far each edition of each view is, for people. */
final class EditionTable {

    private static final String LINE = "%-28s %-9s %12s %12s %10s %10s %10s  %s%n";

    private EditionTable() {
    }

    static void print(List<ViewEdition> editions, PrintWriter out) {
        out.printf(LINE, "edition", "use", "events", "of", "lag", "a second", "time left", "state");
        editions.forEach((edition) -> out.printf(LINE, edition.name(), word(edition.use()), number(edition.applied()),
                number(edition.head()), number(Math.max(0, edition.head() - edition.applied())),
                number(edition.perSecond()), left(edition.secondsLeft()), state(edition)));
        out.flush();
    }

    private static String state(ViewEdition edition) {
        String state = (edition.state() != null) ? word(edition.state()) : "not of this program";
        String parked = (edition.parked() > 0) ? ", objects parked: " + edition.parked() : "";
        String problem = (edition.problem() != null) ? ": " + edition.problem() : "";
        return state + parked + problem;
    }

    /** Of what nobody can say, nothing. */
    private static String left(@Nullable Long seconds) {
        return (seconds != null) ? number(seconds) + " s" : "";
    }

    private static String number(@Nullable Long number) {
        return (number != null) ? String.format(Locale.ROOT, "%,d", number) : "";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

}
