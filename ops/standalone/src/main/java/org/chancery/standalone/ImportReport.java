package org.chancery.standalone;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;

import org.chancery.standalone.intake.Pace;
import org.chancery.standalone.intake.RefusedRow;

/**
 * What is said at the end of an import.
 *
 * @param pace how fast the commands were answered
 * @param refused the rows of which something could not be told, once for each reason
 * @param shown whether the views show all of it
 * @param behind how long after the last answer they did
 */
record ImportReport(Pace pace, Collection<RefusedRow> refused, boolean shown, Duration behind) {

    void print(PrintWriter out) {
        this.refused.stream().sorted().forEach((row) -> out.println("line " + row.line() + ": " + row.reason()));
        out.printf(Locale.ROOT, "%,d commands in %.1f s, %,.0f a second, %,.0f in the second half; %,d rows refused%n",
                this.pace.commands(), seconds(this.pace.time()), this.pace.perSecond(), this.pace.sustainedPerSecond(),
                this.refused.stream().mapToInt(RefusedRow::line).distinct().count());
        out.printf(Locale.ROOT,
                this.shown ? "The views showed all of it %.2f s after the last answer%n"
                        : "The views do not show all of it %.0f s after the last answer: ./chancery status says why%n",
                seconds(this.behind));
        out.flush();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

}
