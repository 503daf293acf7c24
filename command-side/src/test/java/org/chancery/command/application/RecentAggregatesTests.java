package org.chancery.command.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.axonframework.common.caching.NoCache;
import org.axonframework.eventhandling.GenericEventMessage;
import org.chancery.command.Scenario;
import org.chancery.document.event.NumberTaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The recent aggregates can be thrown away at any time and never change an answer: the
 * same commands go to a command side that keeps them, to one that loses them at random
 * moments, and to one that never has any.
 */
class RecentAggregatesTests {

    private static final int COMMANDS = 1_200;

    private final Clock clock = GenericEventMessage.clock;

    private final RecentAggregates keptAggregates = new RecentAggregates();

    private final RecentAggregates lostAggregates = new RecentAggregates();

    private final TriedCommandSide keeping = new TriedCommandSide(this.keptAggregates::of);

    private final TriedCommandSide losing = new TriedCommandSide(this.lostAggregates::of);

    private final TriedCommandSide without = new TriedCommandSide((kind) -> NoCache.INSTANCE);

    static List<Long> seeds() {
        return List.of(1L, 2L, System.nanoTime());
    }

    @AfterEach
    void restoreClock() {
        GenericEventMessage.clock = this.clock;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverChangeAnAnswer(long seed) {
        Random random = new Random(seed);
        RandomWork work = new RandomWork(random);
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            if (random.nextInt(5) == 0) {
                this.lostAggregates.removeAll();
            }
            GenericEventMessage.clock = Clock.fixed(Scenario.NOW.plusSeconds(i), ZoneOffset.UTC);
            RandomWork.Given given = work.next();
            String answer = this.without.answer(given);
            assertThat(this.keeping.answer(given)).as("seed %d, kept, command %d: %s", seed, i, given)
                .isEqualTo(answer);
            assertThat(this.losing.answer(given)).as("seed %d, lost, command %d: %s", seed, i, given).isEqualTo(answer);
            answers.add(answer);
        }
        assertThat(this.keeping.history()).as("seed " + seed).isEqualTo(this.without.history());
        assertThat(this.losing.history()).as("seed " + seed).isEqualTo(this.without.history());
        assertManyThingsHappened(answers);
    }

    /** Otherwise the commands would show nothing. */
    private void assertManyThingsHappened(List<String> answers) {
        assertThat(answers.stream().distinct()).as("kinds of answers").hasSizeGreaterThan(8);
        assertThat(answers).filteredOn(TriedCommandSide.OBEYED::equals).hasSizeGreaterThan(COMMANDS / 8);
        assertThat(this.keeping.kindsOfEvents()).contains(NumberTaken.class).hasSizeGreaterThan(22);
    }

}
