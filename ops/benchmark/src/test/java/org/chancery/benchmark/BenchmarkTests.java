package org.chancery.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.chancery.benchmark.harness.Effort;
import org.chancery.benchmark.harness.Line;
import org.chancery.benchmark.harness.Row;
import org.chancery.benchmark.store.Appends;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** That rows can be measured at all; what they say is for people to judge. */
class BenchmarkTests {

    private static final Effort TINY = new Effort(0, 1, Duration.ofMillis(20), 100, 100);

    @Test
    void measuresARowOnAWholeChancery() throws Exception {
        List<Line> lines = new ArrayList<>();

        new Appends().measure(TINY, lines::add);

        assertThat(lines).hasSize(2).allSatisfy((line) -> {
            assertThat(line.ours()).isPositive();
            assertThat(line.peer()).isPositive();
        });
    }

    @Test
    void hasAWordOfItsOwnForEachRow() {
        assertThat(Rows.ALL).extracting(Row::key).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void refusesARowThatThereIsNot() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        int exit = Benchmark.commandLine().setErr(new PrintWriter(said, true)).execute("--only", "nothing");

        assertThat(exit).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(said.toString()).contains("There is no such row", "append");
    }

}
