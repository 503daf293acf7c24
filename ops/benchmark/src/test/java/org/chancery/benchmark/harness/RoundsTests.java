package org.chancery.benchmark.harness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoundsTests {

    private static final Effort THREE = new Effort(2, 3, Duration.ZERO, 0, 0);

    @Test
    void takesTheMiddleOfTheRoundsAfterWarmingUp() throws Exception {
        Iterator<Double> ours = List.of(900.0, 900.0, 3.0, 1.0, 2.0).iterator();
        Iterator<Double> peers = List.of(0.0, 0.0, 10.0, 90.0, 20.0).iterator();

        assertThat(Rounds.of(THREE, ours::next, peers::next)).isEqualTo(new Rounds(2, List.of(20.0)));
    }

    @Test
    void letsEachGoFirstInTurns() throws Exception {
        List<String> order = new ArrayList<>();

        Rounds.of(THREE, () -> noted(order, "ours"), () -> noted(order, "peer"));

        assertThat(order).containsExactly("ours", "peer", "peer", "ours", "ours", "peer", "peer", "ours", "ours",
                "peer");
    }

    @Test
    void takesTheMeanOfTheTwoInTheMiddle() {
        assertThat(Rounds.median(4, 1, 3, 2)).isEqualTo(2.5);
    }

    private static double noted(List<String> order, String who) {
        order.add(who);
        return 1;
    }

}
