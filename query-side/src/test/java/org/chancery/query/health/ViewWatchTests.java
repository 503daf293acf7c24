package org.chancery.query.health;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.chancery.query.projection.Edition;
import org.chancery.query.projection.EditionState;
import org.chancery.query.projection.EditionState.Use;
import org.chancery.query.projection.ProjectionStatus;
import org.chancery.query.projection.ProjectionStatus.State;
import org.chancery.query.projection.View;
import org.chancery.query.projection.library.BookCardProjector;
import org.chancery.query.projection.library.ReaderDeskProjector;
import org.chancery.query.view.Positions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the watch says of views that move and of views that do not. */
class ViewWatchTests {

    private static final View<?> BOOKS = BookCardProjector.VIEW;

    private static final View<?> READERS = ReaderDeskProjector.VIEW;

    private final Map<View<?>, Long> applied = new HashMap<>(Map.of(BOOKS, 0L, READERS, 0L));

    private final Map<View<?>, Long> byOthers = new HashMap<>();

    private final MockClock clock = new MockClock();

    private final MeterRegistry meters = new SimpleMeterRegistry();

    private final List<EditionState> editions = new ArrayList<>();

    private final ViewWatch watch = new ViewWatch(this::statuses, this::editions, new Stored(), this.clock,
            Duration.ofSeconds(30));

    private long head;

    private boolean gone;

    private boolean storeGone;

    private View<?> dropped;

    ViewWatchTests() {
        this.watch.bindTo(this.meters);
    }

    @Nested
    class WhenAViewStandsStill {

        WhenAViewStandsStill() {
            bothReach(100);
            ViewWatchTests.this.head = 107;
            ViewWatchTests.this.applied.put(READERS, 107L);
            lookFor(25);
        }

        @Test
        void lagIsCountedInEventsAndInSeconds() {
            assertThat(lag(BOOKS)).isEqualTo(7);
            assertThat(waiting(BOOKS)).isEqualTo(25);
            assertThat(lag(READERS)).isZero();
            assertThat(waiting(READERS)).isZero();
        }

        @Test
        void processIsAliveUntilPatienceEndsAndAgainWhenItMoves() {
            assertThat(ViewWatchTests.this.watch.isAlive()).isTrue();

            lookFor(6);
            assertThat(ViewWatchTests.this.watch.isAlive()).isFalse();

            ViewWatchTests.this.applied.put(BOOKS, 101L);
            lookFor(1);
            assertThat(ViewWatchTests.this.watch.isAlive()).isTrue();
        }

        @Test
        void processIsAliveAsLongAsItMovesHoweverSlowly() {
            for (long step = 1; step < 7; step++) {
                ViewWatchTests.this.applied.put(BOOKS, 100 + step);
                lookFor(20);
            }

            assertThat(ViewWatchTests.this.watch.isAlive()).isTrue();
            assertThat(lag(BOOKS)).isEqualTo(1);
            assertThat(waiting(BOOKS)).isEqualTo(145);
        }

    }

    @Test
    void quietHistoryIsNoStandstill() {
        bothReach(100);
        lookFor(3_600);
        this.head = 101;
        lookFor(1);

        assertThat(this.watch.isAlive()).isTrue();
        assertThat(waiting(BOOKS)).isEqualTo(1);
    }

    @Test
    void waitingIsCountedFromTheNextEventAndNotFromLaterOnes() {
        bothReach(100);
        this.head = 110;
        lookFor(10);
        this.head = 120;
        lookFor(5);
        assertThat(waiting(BOOKS)).isEqualTo(15);

        this.applied.put(BOOKS, 110L);
        assertThat(afterALook(BOOKS)).isEqualTo(6);
    }

    @Test
    void watchThatCannotLookIsNotTakenForGoodNews() {
        this.editions.add(edition("bookCard_1", 0, Use.SERVING));
        bothReach(100);
        this.gone = true;
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(this.watch::look);
        this.clock.addSeconds(30);
        assertThat(this.watch.isAlive()).isTrue();

        this.clock.addSeconds(1);
        assertThat(this.watch.isAlive()).isFalse();
        assertThat(lag(BOOKS)).isNaN();
        assertThat(parked()).isEqualTo(Map.of("bookCard_1", Double.NaN));

        this.gone = false;
        this.watch.look();
        assertThat(this.watch.isAlive()).isTrue();
    }

    @Test
    void storeOfTheViewsThatIsAwayIsNoStandstill() {
        this.editions.add(edition("bookCard_1", 3, Use.SERVING));
        bothReach(100);
        assertThat(parked()).isEqualTo(Map.of("bookCard_1", 3.0));

        this.storeGone = true;
        lookFor(60);
        assertThat(this.watch.isAlive()).isTrue();
        assertThat(lag(BOOKS)).isZero();
        assertThat(this.meters.find("chancery.view.parked").gauges()).as("nobody knows").isEmpty();

        this.storeGone = false;
        this.watch.look();
        assertThat(parked()).isEqualTo(Map.of("bookCard_1", 3.0));
    }

    @Test
    void viewOfAnotherNodeIsAsFarAsItsStoredPositionSays() {
        bothReach(100);
        this.byOthers.put(BOOKS, 98L);
        this.watch.look();

        assertThat(lag(BOOKS)).isEqualTo(1);
    }

    @Test
    void whatAViewThatIsReadLeavesOutIsShownWhicheverNodeBuildsIt() {
        this.byOthers.put(BOOKS, 98L);
        this.editions.add(edition("bookCard_1", 3, Use.SERVING));
        this.editions.add(edition("readerDesk_1", 0, Use.SERVING));
        this.editions.add(edition("bookCard_1_2", 5, Use.BUILDING));
        this.editions.add(edition("bookCard_0", 7, Use.PREVIOUS));
        this.watch.look();
        assertThat(parked()).isEqualTo(Map.of("bookCard_1", 3.0, "readerDesk_1", 0.0));

        this.editions.set(0, edition("bookCard_1", 0, Use.SERVING));
        this.watch.look();
        assertThat(parked()).isEqualTo(Map.of("bookCard_1", 0.0, "readerDesk_1", 0.0));

        this.editions.set(0, edition("bookCard_1", 0, Use.PREVIOUS));
        this.editions.set(2, edition("bookCard_1_2", 5, Use.SERVING));
        this.watch.look();
        assertThat(parked()).isEqualTo(Map.of("bookCard_1_2", 5.0, "readerDesk_1", 0.0));
    }

    @Test
    void viewsHaveCaughtUpWhenEachHasHadWhatThereWasAtFirst() {
        this.head = 100;
        this.applied.put(BOOKS, 100L);
        this.watch.look();
        assertThat(this.watch.hasCaughtUp()).isFalse();

        this.head = 200;
        this.applied.put(READERS, 100L);
        this.watch.look();
        assertThat(this.watch.hasCaughtUp()).isTrue();
    }

    @Test
    void anEditionThatIsNoMoreNeitherStandsStillNorShows() {
        bothReach(100);
        this.head = 107;
        this.applied.put(READERS, 107L);
        lookFor(31);
        assertThat(this.watch.isAlive()).isFalse();

        this.dropped = BOOKS;
        this.watch.look();

        assertThat(this.watch.isAlive()).isTrue();
        assertThat(this.meters.find("chancery.view.lag").tag("view", BOOKS.collection()).gauge()).isNull();
        assertThat(lag(READERS)).isZero();
    }

    @Test
    void viewsHaveNotCaughtUpBeforeAnybodyHasLooked() {
        assertThat(this.watch.hasCaughtUp()).isFalse();
    }

    @Test
    void oneWhoStandsStillForADayDoesNotMakeTheMemoryFull() {
        Timeline timeline = new Timeline();
        for (int second = 0; second < 86_400; second++) {
            timeline.note(second + 1, Duration.ofSeconds(second));
        }

        assertThat(timeline.waiting(0, Duration.ofDays(1))).isEqualTo(Duration.ofDays(1));
        assertThat(timeline.size()).isLessThanOrEqualTo(3_600);
    }

    private void bothReach(long events) {
        this.head = events;
        this.applied.replaceAll((view, before) -> events);
        this.watch.look();
    }

    /** The first look sees what has just happened; so many seconds later is the last. */
    private void lookFor(int seconds) {
        this.watch.look();
        for (int second = 0; second < seconds; second++) {
            this.clock.addSeconds(1);
            this.watch.look();
        }
    }

    private double afterALook(View<?> view) {
        lookFor(1);
        return waiting(view);
    }

    private double lag(View<?> view) {
        return this.meters.get("chancery.view.lag").tag("view", view.collection()).gauge().value();
    }

    private double waiting(View<?> view) {
        return this.meters.get("chancery.view.waiting").tag("view", view.collection()).gauge().value();
    }

    /** By the name of the edition. */
    private Map<String, Double> parked() {
        return this.meters.get("chancery.view.parked")
            .gauges()
            .stream()
            .collect(Collectors.toMap((gauge) -> gauge.getId().getTag("view"), Gauge::value));
    }

    private static EditionState edition(String name, int parked, Use use) {
        return new EditionState(name.split("_", 2)[0], name, 100, parked, use);
    }

    private List<EditionState> editions() {
        if (this.storeGone) {
            throw new IllegalStateException("the store is away");
        }
        return this.editions;
    }

    private List<ProjectionStatus> statuses() {
        if (this.gone) {
            throw new IllegalStateException("the database is gone");
        }
        return Stream.<View<?>>of(BOOKS, READERS)
            .filter((view) -> !view.equals(this.dropped))
            .map(this::status)
            .toList();
    }

    private ProjectionStatus status(View<?> view) {
        State state = this.byOthers.containsKey(view) ? State.WAITING : State.LIVE;
        return new ProjectionStatus(new Edition<>(view, 1), this.applied.getOrDefault(view, 0L), this.head, 0, state, 0,
                null);
    }

    private final class Stored implements Positions {

        @Override
        public boolean await(Collection<? extends View<?>> views, long position, Duration atMost) {
            throw new UnsupportedOperationException("Nobody waits here");
        }

        @Override
        public long of(View<?> view) {
            return ViewWatchTests.this.byOthers.getOrDefault(view, -1L);
        }

    }

}
