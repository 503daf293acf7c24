package org.chancery.benchmark.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LongLogTests {

    private static final Path SAMPLE = Path.of(System.getProperty("chancery.root")).resolve("sample/permits.csv");

    @Test
    void tellsTheSampleAgainUnderOtherNumbers() throws Exception {
        List<String> sample = Files.readAllLines(SAMPLE);

        Path file = LongLog.write(SAMPLE, 700);
        List<String> log = Files.readAllLines(file);
        Files.delete(file);

        assertThat(log.getFirst()).isEqualTo(sample.getFirst());
        assertThat(log).hasSize(1 + 2 * (sample.size() - 1)).doesNotHaveDuplicates();
        assertThat(log.get(1)).isEqualTo(sample.get(1).replaceFirst("А-01,", "А-01/1,"));
        assertThat(log.getLast()).isEqualTo(sample.getLast().replaceFirst("(А-\\d+),", "$1/2,"));
    }

}
