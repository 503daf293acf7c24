package org.chancery.faults;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTests {

    private final Figures figures = new Figures();

    @Test
    void holdWhenEveryCycleDid() {
        this.figures.cycle("kill-process", Duration.ofSeconds(3), true);
        this.figures.cycle("kill-process", Duration.ofSeconds(4), true);

        assertThat(this.figures.held()).isTrue();
        assertThat(lastLine()).startsWith("every check held; 2 cycles, seed 7").contains("worst 4.0 s");
    }

    @Test
    void doNotHoldWhenOneCycleDidNot() {
        this.figures.cycle("kill-process", Duration.ofSeconds(3), true);
        this.figures.cycle("kill-process", null, false);

        assertThat(this.figures.held()).isFalse();
        assertThat(lastLine()).startsWith("FAILED: 1 cycles; 2 cycles");
    }

    @Test
    void doNotHoldWhenNotAllWasDone() {
        this.figures.cycle("kill-process", Duration.ofSeconds(3), true);
        this.figures.unfinished("the time was over");

        assertThat(this.figures.held()).isFalse();
        assertThat(lastLine()).startsWith("FAILED: the time was over");
    }

    @Test
    void doNotHoldWhenNothingWasDone() {
        assertThat(this.figures.held()).isFalse();
    }

    @Test
    void nameTheMedianAndTheWorst() {
        for (int seconds = 1; seconds <= 9; seconds++) {
            this.figures.cycle("kill-process", Duration.ofSeconds(seconds), true);
        }

        assertThat(lastLine()).contains("p50 5.0 s, p90 9.0 s, worst 9.0 s");
    }

    private String lastLine() {
        return this.figures.lastLine(7, 10, 20, Duration.ofSeconds(30));
    }

}
