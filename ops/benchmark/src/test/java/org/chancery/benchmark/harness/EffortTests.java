package org.chancery.benchmark.harness;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EffortTests {

    @Test
    void takesAsLongInShortRounds() {
        Effort seconds = new Effort(2, 9, Duration.ofSeconds(2), 7, 8);

        assertThat(seconds.inShortRounds()).isEqualTo(new Effort(8, 36, Duration.ofMillis(500), 7, 8));
    }

    @Test
    void leavesShortRoundsAlone() {
        Effort brief = new Effort(1, 5, Duration.ofMillis(300), 7, 8);

        assertThat(brief.inShortRounds()).isEqualTo(brief);
    }

}
