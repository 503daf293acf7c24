package org.chancery.benchmark.harness;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineTests {

    @Test
    void isTwiceAsGoodWhenTwiceAsMuchIsDone() {
        assertThat(new Line("appends", Unit.PER_SECOND, 200, "Axon", 100, 2).ratio()).isEqualTo(2);
    }

    @Test
    void isTwiceAsGoodWhenItTakesHalfTheTime() {
        assertThat(new Line("page", Unit.MILLISECONDS, 5, "stock", 10, 2).ratio()).isEqualTo(2);
    }

    @Test
    void reachesItsGoalWhenItIsMetExactly() {
        assertThat(new Line("appends", Unit.PER_SECOND, 200, "Axon", 100, 2).reached()).isTrue();
        assertThat(new Line("appends", Unit.PER_SECOND, 199, "Axon", 100, 2).reached()).isFalse();
    }

    @Test
    void keepsToALimitWhenItTakesNoMore() {
        assertThat(Line.limited("start", Unit.SECONDS, 5, 5).reached()).isTrue();
        assertThat(Line.limited("start", Unit.SECONDS, 5.1, 5).reached()).isFalse();
        assertThat(Line.limited("import", Unit.PER_SECOND, 999, 1_000).reached()).isFalse();
    }

}
