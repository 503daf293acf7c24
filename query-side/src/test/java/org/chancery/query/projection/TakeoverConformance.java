package org.chancery.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import com.mongodb.MongoSocketException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.chancery.kernel.DomainEvent;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.projection.library.InMemoryEvents;
import org.chancery.query.projection.library.LibraryHistory;
import org.chancery.store.conformance.Seeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nodes that share the views of one database while events keep coming: whichever stops,
 * dies, or freezes and wakes up again, the others go on where it was, and no event is
 * lost or taken in twice. What befalls them is drawn; a failing run is drawn again by
 * {@code -Dchancery.seed=…}.
 */
abstract class TakeoverConformance {

    private static final Duration SHORT = Duration.ofMillis(600);

    static final Duration SOON = Duration.ofSeconds(10);

    private static final int ROUNDS = 8;

    private static final int EVENTS = 1_200;

    private static final List<View<?>> VIEWS = Library.PROJECTORS.stream().<View<?>>map(Projector::view).toList();

    private final InMemoryEvents events = new InMemoryEvents();

    private final Deque<DomainEvent> future = new ArrayDeque<>();

    private final List<Node> all = new ArrayList<>();

    private final List<Node> awake = new ArrayList<>();

    private final List<Node> frozen = new ArrayList<>();

    private MongoClient client;

    private MongoDatabase database;

    abstract MongoClient client();

    static LongStream seeds() {
        return Seeds.ofOldAndNew(1, 2);
    }

    @BeforeEach
    void openDatabase() {
        this.client = client();
        this.database = TestMongo.emptyDatabase(this.client, getClass());
    }

    @AfterEach
    void closeNodes() {
        this.all.forEach(Node::close);
    }

    @ParameterizedTest(name = "-Dchancery.seed={0}")
    @MethodSource("seeds")
    void losesAndDoublesNothingWhateverBefallsNodes(long seed) {
        Random random = new Random(seed);
        foresee(seed);
        start(SHORT);
        for (int round = 0; round < ROUNDS; round++) {
            start(SHORT);
            happen(random.nextInt(EVENTS / ROUNDS / 2));
            befall(random.nextInt(3), this.awake.remove(random.nextInt(this.awake.size())));
            happen(random.nextInt(EVENTS / ROUNDS / 2));
            assertShownSoon("seed %d, round %d".formatted(seed, round));
            if (random.nextBoolean()) {
                wakeUp();
            }
        }
        wakeUp();
        happen(50);
        assertShownSoon("seed %d, at last".formatted(seed));
        assertThat(Library.documents(Library.PROJECTORS, this.database)).as("seed " + seed).isEqualTo(replayed());
    }

    @Test
    void findsAnotherNodeWithinTenSecondsAfterOneFroze() {
        foresee(7);
        Node one = start(ProjectionConfiguration.LEASE);
        happen(100);
        assertShownSoon("by the first");
        Node two = start(ProjectionConfiguration.LEASE);

        one.freeze();
        this.awake.remove(one);
        happen(100);
        assertShownSoon("by the second");

        one.wakeUp();
        this.awake.add(one);
        happen(100);
        assertShownSoon("when the first is back");
        EngineSuite.until(() -> one.built() + two.built() == VIEWS.size() && one.built() > 0 && two.built() > 0);
        assertThat(Library.documents(Library.PROJECTORS, this.database)).isEqualTo(replayed());
    }

    @Test
    void nodesBuildAsManyViewsEach() {
        foresee(8);
        Node one = start(SHORT);
        happen(100);
        assertShownSoon("by one");
        EngineSuite.until(() -> one.built() == 3);

        Node two = start(SHORT);
        EngineSuite.until(() -> one.built() == 2 && two.built() == 1 && two.leaves() == 2);
        happen(100);
        assertShownSoon("by two");
        Node three = start(SHORT);
        EngineSuite.until(() -> one.built() == 1 && two.built() == 1 && three.built() == 1);
        happen(100);
        assertShownSoon("by three");

        two.die();
        this.awake.remove(two);
        three.stop();
        this.awake.remove(three);
        EngineSuite.until(() -> one.built() == 3);
        happen(100);
        assertShownSoon("by one again");
        assertThat(Library.documents(Library.PROJECTORS, this.database)).isEqualTo(replayed());
    }

    @Test
    void nodeWithItsShareIsStillThereForTheOthersWhenItsServerIsBack() {
        foresee(9);
        Node one = start(SHORT);
        happen(100);
        assertShownSoon("by one");
        ServerTime time = new ServerTime();
        Node two = start(SHORT, time);
        EngineSuite.until(() -> one.built() == 2 && two.built() == 1);

        time.away = true;
        EngineSuite.until(() -> time.asked.get() > 5 * VIEWS.size());
        time.away = false;
        one.stop();
        this.awake.remove(one);

        EngineSuite.until(() -> two.built() == 3);
        happen(100);
        assertShownSoon("by two alone");
        assertThat(Library.documents(Library.PROJECTORS, this.database)).isEqualTo(replayed());
    }

    private void befall(int fate, Node victim) {
        switch (fate) {
            case 0 -> victim.stop();
            case 1 -> victim.die();
            default -> {
                victim.freeze();
                this.frozen.add(victim);
            }
        }
    }

    private void wakeUp() {
        this.frozen.forEach(Node::wakeUp);
        this.awake.addAll(this.frozen);
        this.frozen.clear();
    }

    private Node start(Duration lease) {
        return start(lease, Clock.systemUTC());
    }

    private Node start(Duration lease, Clock clock) {
        Node node = Node.started("node " + this.all.size(), lease, Library.PROJECTORS, this.events, this.client,
                this.database, clock);
        this.all.add(node);
        this.awake.add(node);
        return node;
    }

    private void foresee(long seed) {
        Library.next(LibraryHistory.of(seed, EVENTS), -1, EVENTS).forEach((fact) -> this.future.add(fact.event()));
    }

    private void happen(int many) {
        for (int i = 0; i < many && !this.future.isEmpty(); i++) {
            this.events.append(this.future.remove());
        }
    }

    private void assertShownSoon(String when) {
        assertShown(SOON, when);
    }

    /** Whoever is asked. */
    private void assertShown(Duration within, String when) {
        long began = System.nanoTime();
        for (Node node : this.awake) {
            Duration left = within.minusNanos(System.nanoTime() - began);
            assertThat(node.shows(VIEWS, this.events.size() - 1, left)).as(when).isTrue();
        }
    }

    private List<String> replayed() {
        MongoDatabase other = this.client.getDatabase(this.database.getName() + "_replayed");
        TestMongo.empty(other);
        Library library = new Library(this.events, this.client, other, MongoAccess.DIRECT, false);
        library.takeAll(() -> 1_000);
        return library.documents();
    }

    /**
     * The time that whoever asks a server for a token has to know; where that is away, he
     * does not get on.
     */
    private static final class ServerTime extends Clock {

        private volatile boolean away;

        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public Instant instant() {
            if (this.away) {
                this.asked.incrementAndGet();
                throw new MongoSocketException("pulled the plug", new ServerAddress());
            }
            return Instant.now();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

    }

}
