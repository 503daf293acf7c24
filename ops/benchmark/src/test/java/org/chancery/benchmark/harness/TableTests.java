package org.chancery.benchmark.harness;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableTests {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private final Table table = new Table(new PrintStream(this.printed, true, StandardCharsets.UTF_8));

    @Test
    void printsOursBesideThePeerWithRatioAndGoal() {
        this.table.head();
        this.table.add(new Line("appends, clients: 32", Unit.PER_SECOND, 25_300, "Axon", 12_650, 2));

        assertThat(this.printed.toString(StandardCharsets.UTF_8).lines()).hasSize(2)
            .last()
            .asString()
            .matches("appends, clients: 32 +25,300 /s +12,650 /s +Axon +2\\.00 +2\\.00 +reached");
    }

    @Test
    void saysWhatWasMissed() {
        this.table.add(Line.limited("start", Unit.SECONDS, 8, 5));

        assertThat(this.printed.toString(StandardCharsets.UTF_8)).contains("8.00 s", "5.00 s", "limit", "0.62",
                "MISSED");
    }

    @Test
    void doesNotShowAGoalAsMetThatWasMissedByAHair() {
        this.table.add(new Line("appends", Unit.PER_SECOND, 1_999, "Axon", 1_000, 2));

        assertThat(this.printed.toString(StandardCharsets.UTF_8)).contains("1.99", "2.00", "MISSED");
    }

    @Test
    void givesNoVerdictWhereThereIsNoGoal() {
        this.table.add(new Line("replay", Unit.PER_SECOND, 100, "raw stream", 200, Line.NO_GOAL));

        assertThat(this.printed.toString(StandardCharsets.UTF_8)).contains("0.50", " - ")
            .doesNotContain("reached", "MISSED");
    }

}
