package org.chancery.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.chancery.kernel.Refused;
import org.chancery.query.projection.EditionState.Use;
import org.chancery.query.projection.SecondVersion.Gate;
import org.chancery.query.projection.library.BookCardDocument;
import org.chancery.query.projection.library.BookCardProjector;
import org.chancery.query.projection.library.InMemoryEvents;
import org.chancery.query.projection.library.LibraryEvent.BookBought;
import org.chancery.query.projection.library.LibraryEvent.BookLent;
import org.chancery.query.projection.library.LibraryEvent.BookRetitled;
import org.chancery.query.projection.library.LibraryHistory;
import org.chancery.query.projection.library.ReaderDeskProjector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** Views built anew beside those that are read, moved to, gone back from and dropped. */
abstract class EditionConformance extends EngineSuite {

    private static final String VIEW = "bookCard";

    private static final String MOVED = "INFO View bookCard: bookCard_1_2 is read from now on, and no longer bookCard_1";

    @Test
    void servesTheFirstEditionAtOnce() {
        started("one", this.events, new BookCardProjector());

        assertThat(editions().all()).extracting(EditionState::collection, EditionState::use)
            .containsExactly(tuple("bookCard_1", Use.SERVING));
        assertThat(editions().collection(VIEW)).isEqualTo("bookCard_1");
    }

    @Test
    void buildsAViewAnewBesideTheOldOneAndMovesThePointer() {
        InMemoryEvents history = LibraryHistory.of(3, 1_500);
        started("one", history, new BookCardProjector());

        String built = editions().rebuild(VIEW);
        until(() -> editions().collection(VIEW).equals(built));
        history.append(new BookBought(this.book, "Азбука"));

        until(() -> both("bookCard_1", built, 1_501));
        assertThat(built).isEqualTo("bookCard_1_2");
        assertThat(documents(built)).isNotEmpty().isEqualTo(documents("bookCard_1"));
        assertThat(editions().all()).extracting(EditionState::collection, EditionState::use)
            .containsExactly(tuple("bookCard_1", Use.PREVIOUS), tuple("bookCard_1_2", Use.SERVING));
    }

    @Test
    void buildsANewVersionWhileTheOldOneServesThoughItsProjectorIsGone() {
        builtInTheFirstVersion();
        Gate gate = new Gate();

        started("one", this.events, new SecondVersion(gate));
        this.events.append(new BookRetitled(this.book, "Букварь"));
        gate.awaitArrival();
        assertThat(editions(new SecondVersion(gate)).collection(VIEW)).isEqualTo("bookCard_1");
        gate.open();

        until(() -> editions(new SecondVersion(gate)).collection(VIEW).equals("bookCard_2"));
        until(() -> position("bookCard_2") == 1);
        assertThat(position("bookCard_1")).as("nobody can feed it").isZero();
    }

    @Test
    void feedsBothVersionsWhereBothProjectorsArePresent() {
        builtInTheFirstVersion();
        Gate gate = new Gate();
        gate.open();

        started("one", this.events, new BookCardProjector(), new SecondVersion(gate));
        long last = this.events.append(new BookRetitled(this.book, "Букварь"));

        until(() -> position("bookCard_1") == last && position("bookCard_2") == last);
        until(() -> editions(new SecondVersion(gate)).collection(VIEW).equals("bookCard_2"));
    }

    @Test
    void leavesTheNewerVersionToNodesThatKnowIt() {
        Gate gate = new Gate();
        gate.open();
        started("one", this.events, new BookCardProjector());
        started("two", this.events, new SecondVersion(gate));

        until(() -> editions(new SecondVersion(gate)).collection(VIEW).equals("bookCard_2"));
        assertThat(editions().collection(VIEW)).isEqualTo("bookCard_1");
    }

    @Test
    void goesBackToWhatWasReadBeforeAndStaysThere() {
        started("one", this.events, new BookCardProjector());
        String built = editions().rebuild(VIEW);
        until(() -> editions().collection(VIEW).equals(built));

        assertThat(editions().rollBack(VIEW)).isEqualTo("bookCard_1");

        long last = this.events.append(new BookBought(this.book, "Азбука"));
        until(() -> position("bookCard_1") == last);
        this.engines.getFirst().stop();
        started("one", this.events, new BookCardProjector());
        assertThat(editions().collection(VIEW)).isEqualTo("bookCard_1");
        assertThat(editions().rollBack(VIEW)).as("back and forth").isEqualTo(built);
    }

    @Test
    void doesWhatIsOrderedOnceThoughEveryWriteIsSentTwice() {
        started("one", this.events, new BookCardProjector());
        Editions twice = new Editions(twice(), new ViewTokens(twice(), "any", LEASE, Clock.systemUTC()),
                List.of(BookCardProjector.VIEW));

        String built = twice.rebuild(VIEW);
        until(() -> editions().collection(VIEW).equals(built));
        assertThat(twice.rollBack(VIEW)).isEqualTo("bookCard_1").isEqualTo(editions().collection(VIEW));
        LockSupport.parkNanos(LEASE.multipliedBy(2).toNanos());
        twice.drop(built);

        assertThat(editions().all()).extracting(EditionState::collection).containsExactly("bookCard_1");
    }

    @Test
    void movesThePointerThoughEveryWriteIsSentTwice() {
        editions().establish();
        editions().rebuild(VIEW);
        Pointer seen = editions().underWay().getFirst();

        assertThat(new Editions(twice(), tokens("any"), List.of(BookCardProjector.VIEW)).move(seen)).isTrue();
        assertThat(editions().collection(VIEW)).isEqualTo("bookCard_1_2");
        assertThat(editions().move(seen)).as("not once more, by another").isFalse();
    }

    @Test
    void dropsAnEditionThatIsNotReadAndNoOther() {
        started("one", this.events, new BookCardProjector());
        this.events.append(new BookBought(this.book, "Азбука"));
        String built = editions().rebuild(VIEW);
        until(() -> editions().collection(VIEW).equals(built));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> editions().drop(built))
            .satisfies((refused) -> assertThat(refused.code()).isEqualTo(ViewRefusal.VIEW_SERVES));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> patient().drop("bookCard_1"))
            .satisfies((refused) -> assertThat(refused.code()).isEqualTo(ViewRefusal.VIEW_STILL_READ));
        LockSupport.parkNanos(LEASE.multipliedBy(2).toNanos());
        editions().drop("bookCard_1");

        until(() -> this.engines.getFirst().status().size() == 1);
        for (int i = 0; i < 20; i++) {
            this.events.append(new BookRetitled(this.book, "Том " + i));
        }
        until(() -> position(built) == 20);
        until(() -> names().stream().noneMatch((name) -> name.equals("bookCard_1") || name.startsWith("bookCard_1.")));
        assertThat(editions().all()).extracting(EditionState::collection).containsExactly(built);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> editions().rollBack(VIEW))
            .satisfies((refused) -> assertThat(refused.code()).isEqualTo(ViewRefusal.NOTHING_TO_ROLL_BACK));
    }

    @Test
    void dropsNothingThatANodeMayReadWhichMissedTwoMoves() {
        started("one", this.events, new BookCardProjector());
        String second = editions().rebuild(VIEW);
        until(() -> editions().collection(VIEW).equals(second));
        String third = editions().rebuild(VIEW);
        until(() -> editions().collection(VIEW).equals(third));

        for (String left : List.of("bookCard_1", second)) {
            assertThatExceptionOfType(Refused.class).as(left)
                .isThrownBy(() -> patient().drop(left))
                .satisfies((refused) -> assertThat(refused.code()).isEqualTo(ViewRefusal.VIEW_STILL_READ));
        }
    }

    @Test
    void dropsWhatIsStillBeingBuiltThoughThePointerHasJustMoved() {
        editions().establish();
        editions().rebuild(VIEW);
        editions().move(editions().underWay().getFirst());
        String third = editions().rebuild(VIEW);

        patient().drop(third);

        assertThat(editions().all()).extracting(EditionState::collection).containsExactly("bookCard_1", "bookCard_1_2");
    }

    @Test
    void neverUsesTheNameOfAnEditionThatWasDroppedAgain() {
        started("one", this.events, new BookCardProjector());
        String second = editions().rebuild(VIEW);
        until(() -> editions().collection(VIEW).equals(second));
        editions().rollBack(VIEW);
        LockSupport.parkNanos(LEASE.multipliedBy(2).toNanos());
        editions().drop(second);

        assertThat(editions().rebuild(VIEW)).isEqualTo("bookCard_1_3");
    }

    @Test
    void refusesToBuildTwoEditionsAtATime() {
        Gate gate = new Gate();
        started("one", this.events, new SecondVersion(gate));
        this.events.append(new BookBought(this.book, "Азбука"));
        editions(new SecondVersion(gate)).rebuild(VIEW);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> editions(new SecondVersion(gate)).rebuild(VIEW))
            .satisfies((refused) -> assertThat(refused.code()).isEqualTo(ViewRefusal.REBUILD_UNDER_WAY));
        gate.open();
    }

    @Test
    void findsWhatDiffersFromTheTruth() {
        this.events.append(new BookBought(this.book, "Азбука"));
        this.events.append(new BookBought(UUID.randomUUID().toString(), "Букварь"));
        started("one", this.events, new BookCardProjector());
        until(() -> position("bookCard_1") == 1);
        this.database.getCollection("bookCard_1").updateOne(Filters.eq(this.book), Updates.set("title", "Подлог"));
        String built = editions().rebuild(VIEW);
        until(() -> position(built) == 1);

        Pointer pointer = new Pointer(VIEW, new Place(1, 1), null, new Place(1, 2), Set.of(), 2, Instant.EPOCH);
        assertThat(editions().compare(pointer, new Place(1, 2)).differing()).containsExactly(this.book);
    }

    @Test
    void digestsAndComparesMoreThanOneMessageHolds() {
        editions().establish();
        editions().rebuild(VIEW);
        Pointer pointer = editions().underWay().getFirst();
        for (int book = 0; book < 60; book++) {
            Document large = new Document("_id", "%02d".formatted(book)).append("title", "я".repeat(500_000));
            this.database.getCollection("bookCard_1").insertOne(large);
            this.database.getCollection("bookCard_1_2").insertOne(large);
        }

        assertThat(editions().compare(pointer, new Place(1, 2)).differing()).isEmpty();
        assertThat(new ViewDigests(this.database, tokens("any")).documents("bookCard_1")).hasSize(60);
        this.database.getCollection("bookCard_1").deleteMany(new Document());
        assertThat(editions().compare(pointer, new Place(1, 2)).differing()).hasSize(60);
    }

    @Test
    void saysBeforeItMovesThePointerThatTheNewEditionIsTheSame() {
        this.events.append(new BookBought(this.book, "Азбука"));
        started("one", this.events, new BookCardProjector());
        until(() -> position("bookCard_1") == 0);

        try (Said said = Said.by(Watch.class)) {
            editions().rebuild(VIEW);

            until(() -> said.lines().contains(MOVED));
            assertThat(said.lines()).containsExactly("INFO View bookCard: bookCard_1_2 is the same as bookCard_1",
                    MOVED);
        }
    }

    @Test
    void saysBeforeItMovesThePointerWhatDiffersFromTheTruth() {
        this.events.append(new BookBought(this.book, "Азбука"));
        this.events.append(new BookBought(UUID.randomUUID().toString(), "Букварь"));
        started("one", this.events, new BookCardProjector());
        until(() -> position("bookCard_1") == 1);
        this.database.getCollection("bookCard_1").updateOne(Filters.eq(this.book), Updates.set("title", "Подлог"));

        try (Said said = Said.by(Watch.class)) {
            editions().rebuild(VIEW);

            until(() -> said.lines().contains(MOVED));
            assertThat(said.lines()).containsExactly(
                    "WARN View bookCard: bookCard_1_2 differs from bookCard_1 in 1 documents, among them [%s]"
                        .formatted(this.book),
                    MOVED);
        }
        assertThat(documents(editions().collection(VIEW))).extracting((card) -> card.getString("title"))
            .containsExactlyInAnyOrder("Азбука", "Букварь");
    }

    @Test
    void comparesNoEditionsOfDifferentVersions() {
        builtInTheFirstVersion();
        Gate gate = new Gate();
        gate.open();

        try (Said said = Said.by(Watch.class)) {
            started("one", this.events, new SecondVersion(gate));

            String moved = "INFO View bookCard: bookCard_2 is read from now on, and no longer bookCard_1";
            until(() -> said.lines().contains(moved));
            assertThat(said.lines()).containsExactly(moved);
        }
    }

    @Test
    void keepsOutOfTheNewEditionWhatWasDiscarded() {
        this.events.append(new BookBought(this.book, "Азбука"));
        this.events.append(new BookRetitled(this.book, "Никуда"));
        AtomicBoolean broken = new AtomicBoolean(true);
        started("one", this.events, new Moody(broken));
        until(() -> position("bookCard_1") == 1);
        letters().discard("bookCard_1", this.book, Duration.ofSeconds(20));
        broken.set(false);

        String built = editions().rebuild(VIEW);
        until(() -> editions().collection(VIEW).equals(built));

        assertThat(documents(built)).extracting((book) -> book.getString("title")).containsExactly("Азбука");
        assertThat(letters().of(built, -1, 10)).extracting(Letter::state).containsExactly(Letter.State.DISCARDED);
    }

    @Test
    void takesInByARebuildWhatCannotBeTakenInLater() {
        String reader = UUID.randomUUID().toString();
        this.events.append(new BookLent(this.book, reader));
        started("one", this.events, new ReaderDeskProjector());
        until(() -> !letters().of("readerDesk_1", -1, 10).isEmpty());

        assertThat(letters().retry("readerDesk_1", this.book, Duration.ofSeconds(20)))
            .isEqualTo(Outcome.needsRebuild());
    }

    /** One book, by a node that is gone. */
    private void builtInTheFirstVersion() {
        this.events.append(new BookBought(this.book, "Азбука"));
        ProjectionEngine old = started("one", this.events, new BookCardProjector());
        until(() -> position("bookCard_1") == 0);
        old.stop();
    }

    private boolean both(String one, String other, int events) {
        return position(one) == events - 1 && position(other) == events - 1;
    }

    private long position(String collection) {
        return tokens("any").position(collection);
    }

    private List<Document> documents(String collection) {
        return this.database.getCollection(collection).find().sort(new Document("_id", 1)).into(new ArrayList<>());
    }

    private Set<String> names() {
        return this.database.listCollectionNames().into(new HashSet<>());
    }

    private Editions editions(Projector<?>... projectors) {
        List<View<?>> views = new ArrayList<>();
        List.of(projectors).forEach((projector) -> views.add(projector.view()));
        return new Editions(this.database, tokens("any"), views.isEmpty() ? List.of(BookCardProjector.VIEW) : views);
    }

    /** Of nodes that may see it late that a pointer has moved. */
    private Editions patient() {
        return new Editions(this.database,
                new ViewTokens(this.database, "any", Duration.ofMinutes(1), Clock.systemUTC()),
                List.of(BookCardProjector.VIEW));
    }

    private ViewTokens tokens(String node) {
        return new ViewTokens(this.database, node, LEASE, Clock.systemUTC());
    }

    /** Book cards that do not take a new title while broken. */
    private record Moody(AtomicBoolean broken) implements Projector<BookCardDocument> {

        @Override
        public View<BookCardDocument> view() {
            return BookCardProjector.VIEW;
        }

        @Override
        public void project(Fact fact, Writes<BookCardDocument> writes) {
            if (this.broken.get() && fact.event() instanceof BookRetitled) {
                throw new IllegalStateException("out of ink");
            }
            new BookCardProjector().project(fact, writes);
        }

    }

}
