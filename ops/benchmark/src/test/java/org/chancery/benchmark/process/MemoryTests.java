package org.chancery.benchmark.process;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MemoryTests {

    @Test
    void countsOfSharedPagesAFairPart() {
        assertThat(Memory.proportional(List.of("5580-7ffc ---p 00000000 00:00 0  [rollup]", "Rss:             9000 kB",
                "Pss:             2048 kB", "Pss_Dirty:       1024 kB")))
            .isEqualTo(2);
    }

    @Test
    void seesThisProcessToo() throws Exception {
        assertThat(Memory.megabytes(ProcessHandle.current())).isBetween(10.0, 100_000.0);
    }

}
