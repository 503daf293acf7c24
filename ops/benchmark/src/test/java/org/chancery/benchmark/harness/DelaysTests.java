package org.chancery.benchmark.harness;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DelaysTests {

    private final Delays delays = new Delays();

    @Test
    void saysWithinWhatTimeSoManyOfAHundredWereDone() {
        LongStream.rangeClosed(1, 200).map((each) -> 201 - each).forEach((each) -> this.delays.add(each * 1_000_000));

        assertThat(this.delays.percentile(50)).isEqualTo(100);
        assertThat(this.delays.percentile(99)).isEqualTo(198);
        assertThat(this.delays.percentile(100)).isEqualTo(200);
    }

    @Test
    void countsASingleOneForAll() {
        this.delays.add(1_500_000);

        assertThat(this.delays.percentile(1)).isEqualTo(1.5);
        assertThat(this.delays.percentile(99)).isEqualTo(1.5);
    }

    @Test
    void saysNothingOfNothing() {
        assertThatIllegalStateException().isThrownBy(() -> this.delays.percentile(50));
    }

}
