package org.chancery.standalone;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

/** The clock finds some seconds later which deadlines of the story have passed. */
final class DeadlinesPassed {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** What should be marked and is not, as the control of the house sees it. */
    private static final String UNMARKED = "assignments(filter: {states: [ISSUED, ON_EXECUTION], overdue: false,"
            + " dueTo: \"%s\"}) { count { value } }";

    private DeadlinesPassed() {
    }

    /** Wait until all that passed before today are marked. */
    static void awaitMarks(LoadedDemo demo) throws IOException, InterruptedException {
        Instant late = Instant.now().plus(LONGEST);
        for (String controller : new String[] { "strogov", "mostovoy", "gravin", "ukazkin", "provodov", "pakharev" }) {
            String unmarked = UNMARKED.formatted(LocalDate.now());
            while (demo.sees(controller, unmarked).at("/assignments/count/value").asInt() > 0) {
                assertThat(Instant.now()).as("Deadlines are not found to have passed").isBefore(late);
                Thread.sleep(100);
            }
        }
    }

}
