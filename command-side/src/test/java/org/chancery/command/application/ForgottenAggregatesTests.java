package org.chancery.command.application;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import org.axonframework.common.caching.NoCache;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.serialization.UnknownSerializedType;
import org.chancery.assignment.write.Assignment;
import org.chancery.command.Scenario;
import org.chancery.document.event.NumberTaken;
import org.chancery.document.write.Document;
import org.chancery.message.write.Conversation;
import org.chancery.message.write.Message;
import org.chancery.store.conformance.Seeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Recent aggregates and snapshots can be thrown away at any time and never change an
 * answer: the same commands go to command sides that keep them, that lose them at random
 * moments, that find snapshots of other code, and to one that reads all events each time.
 */
class ForgottenAggregatesTests {

    private static final int COMMANDS = 1_200;

    /** Few streams become long here. */
    private static final int SNAPSHOT_EACH = 2;

    private final Clock clock = GenericEventMessage.clock;

    private final RecentAggregates kept = new RecentAggregates();

    private final RecentAggregates lost = new RecentAggregates();

    private final RecentAggregates lostWithSnapshots = new RecentAggregates();

    private final TriedCommandSide remembering = TriedCommandSide.with(this.kept::of);

    private final TriedCommandSide forgetting = TriedCommandSide.with(this.lost::of);

    private final TriedCommandSide beginningWithSnapshots = TriedCommandSide.with((kind) -> NoCache.INSTANCE,
            SNAPSHOT_EACH);

    private final TriedCommandSide losingAll = TriedCommandSide.with(this.lostWithSnapshots::of, SNAPSHOT_EACH);

    private final TriedCommandSide replaying = TriedCommandSide.with((kind) -> NoCache.INSTANCE);

    private final Map<String, TriedCommandSide> all = Map.of("remembering", this.remembering, "forgetting",
            this.forgetting, "beginning with snapshots", this.beginningWithSnapshots, "losing all", this.losingAll);

    @AfterEach
    void restoreClock() {
        GenericEventMessage.clock = this.clock;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = { 1, 2 })
    void neverChangeAnAnswer(long seed) {
        List<String> answers = work(seed);

        assertThat(answers.stream().distinct()).as("kinds of answers").hasSizeGreaterThan(8);
        assertThat(answers).filteredOn(TriedCommandSide.OBEYED::equals).hasSizeGreaterThan(COMMANDS / 8);
        assertThat(this.replaying.kindsOfEvents()).contains(NumberTaken.class).hasSizeGreaterThan(22);
        assertThat(this.beginningWithSnapshots.begunWithSnapshots()).contains(Document.class, Conversation.class,
                Assignment.class, Message.class);
        assertThat(this.losingAll.begunWithSnapshots()).contains(Document.class, Conversation.class, Assignment.class,
                Message.class, UnknownSerializedType.class);
    }

    static LongStream seeds() {
        return Seeds.any(1);
    }

    @ParameterizedTest(name = "-Dchancery.seed={0}")
    @MethodSource("seeds")
    void neverChangeAnAnswerWhateverIsAsked(long seed) {
        work(seed);
    }

    private List<String> work(long seed) {
        Random random = new Random(seed);
        RandomWork work = new RandomWork(random);
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            forgetSomething(random);
            GenericEventMessage.clock = Clock.fixed(Scenario.NOW.plusSeconds(i), ZoneOffset.UTC);
            RandomWork.Given given = work.next();
            String answer = this.replaying.answer(given);
            answers.add(answer);
            this.all.forEach((name, side) -> assertThat(side.answer(given))
                .as("%s, %s, command %d: %s", Seeds.replay(seed), name, answers.size() - 1, given)
                .isEqualTo(answer));
        }
        this.all.forEach((name, side) -> assertThat(side.history()).as("%s, %s", Seeds.replay(seed), name)
            .isEqualTo(this.replaying.history()));
        return answers;
    }

    private void forgetSomething(Random random) {
        if (random.nextInt(5) == 0) {
            this.lost.removeAll();
        }
        if (random.nextInt(3) == 0) {
            this.lostWithSnapshots.removeAll();
        }
        switch (random.nextInt(30)) {
            case 0 -> this.losingAll.throwSnapshotsAway();
            case 1 -> this.losingAll.takeSnapshotsForThoseOfOtherCode();
            case 2 -> this.losingAll.garbleSnapshots();
            default -> {
                // They stay.
            }
        }
    }

}
