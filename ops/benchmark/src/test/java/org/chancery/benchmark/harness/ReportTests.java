package org.chancery.benchmark.harness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ReportTests {

    @TempDir
    private Path folder;

    @Test
    void writesEachLineWithItsFiguresAndItsGoal() throws Exception {
        Path file = this.folder.resolve("target/benchmark.json");

        Report.write(List.of(new Line("appends", Unit.PER_SECOND, 300, "Axon", 200, 2),
                Line.limited("start", Unit.SECONDS, 4, 5)), file);

        JsonNode lines = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).isEqualTo(JsonMapper.shared().readTree("""
                {"name": "appends", "unit": "/s", "ours": 300.0, "against": "Axon", "peer": 200.0, "ratio": 1.5,
                 "goal": 2.0}"""));
        assertThat(lines.get(1).path("ratio").asDouble()).isEqualTo(1.25);
    }

    @Test
    void lineWithoutAGoalSaysNone() {
        JsonNode line = JsonMapper.shared()
            .readTree(Report.json(List.of(new Line("replay", Unit.PER_SECOND, 100, "stream", 900, Line.NO_GOAL))))
            .get(0);

        assertThat(line.has("ratio")).isTrue();
        assertThat(line.has("goal")).isFalse();
    }

    @Test
    void linesOfOneFigureBesideSeveralPeersHaveNamesOfTheirOwn() {
        JsonNode lines = JsonMapper.shared()
            .readTree(Report.json(List.of(new Line("replay", Unit.PER_SECOND, 100, "upserts", 120, 0.7),
                    new Line("replay", Unit.PER_SECOND, 100, "stream", 900, Line.NO_GOAL),
                    Line.limited("start", Unit.SECONDS, 4, 5))));

        assertThat(lines.valueStream().map((line) -> line.path("name").asString("")))
            .containsExactly("replay, beside upserts", "replay, beside stream", "start");
    }

    @Test
    void doesNotRoundUpToAGoal() {
        JsonNode line = JsonMapper.shared()
            .readTree(Report.json(List.of(new Line("appends", Unit.PER_SECOND, 79_999, "Axon", 100_000, 0.8))))
            .get(0);

        assertThat(line.path("ratio").asDouble()).isLessThan(line.path("goal").asDouble());
    }

    @Test
    void losesNothingOfALargeFigureButItsLastDigits() {
        JsonNode line = JsonMapper.shared()
            .readTree(Report.json(List.of(new Line("replay", Unit.PER_SECOND, 1_234_567, "Axon", 0.0123456, 2))))
            .get(0);

        assertThat(line.path("ours").asDouble()).isEqualTo(1_234_000);
        assertThat(line.path("peer").asDouble()).isEqualTo(0.01234);
    }

}
