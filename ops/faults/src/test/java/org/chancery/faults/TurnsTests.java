package org.chancery.faults;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TurnsTests {

    private static final List<String> ALL = List.of("kill", "freeze", "cut", "fill", "jump");

    @Test
    void bringsEachBeforeAnyComesAgain() {
        Turns<String> turns = new Turns<>(42);
        for (int round = 0; round < 20; round++) {
            assertThat(next(turns, ALL, ALL.size())).containsExactlyInAnyOrderElementsOf(ALL);
        }
    }

    @Test
    void chanceDecidesTheOrderAndTheSeedRepeatsIt() {
        assertThat(next(new Turns<>(7), ALL, 30)).isEqualTo(next(new Turns<>(7), ALL, 30));
        assertThat(LongStream.range(0, 50).mapToObj((seed) -> new Turns<String>(seed).next(ALL)).distinct())
            .containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void goesOnWhereLessIsPossible() {
        Turns<String> turns = new Turns<>(3);
        next(turns, ALL, 4);
        assertThat(next(turns, List.of("kill", "cut"), 4)).containsOnly("kill", "cut");
    }

    private static List<String> next(Turns<String> turns, List<String> possible, int times) {
        return Stream.generate(() -> turns.next(possible)).limit(times).toList();
    }

}
