package org.chancery.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.ServerAbilities;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.projection.ProjectionStatus.State;
import org.chancery.query.projection.library.BookCardDocument;
import org.chancery.query.projection.library.BookCardProjector;
import org.chancery.query.projection.library.InMemoryEvents;
import org.chancery.query.projection.library.LibraryEvent.BookBought;
import org.chancery.query.projection.library.LibraryEvent.BookLent;
import org.chancery.query.projection.library.LibraryEvent.BookRetitled;
import org.chancery.query.projection.library.LibraryEvent.ReaderJoined;
import org.chancery.query.projection.library.LibraryHistory;
import org.chancery.query.projection.library.ReaderDeskProjector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** The engine at work: following the events, failing, giving a view up and taking it. */
abstract class EngineConformance {

    private static final Duration LEASE = Duration.ofMillis(600);

    private final String book = UUID.randomUUID().toString();

    private final InMemoryEvents events = new InMemoryEvents();

    private final List<ProjectionEngine> engines = new ArrayList<>();

    private final Notes notes = new Notes();

    private MongoClient client;

    private MongoDatabase database;

    abstract MongoClient client();

    @BeforeEach
    void openDatabase() {
        this.client = client();
        this.database = TestMongo.emptyDatabase(this.client, getClass());
    }

    @AfterEach
    void stopEngines() {
        this.engines.forEach(ProjectionEngine::stop);
    }

    @Test
    void buildsEveryViewFromTheFirstEventOnAndThenFollows() {
        InMemoryEvents history = LibraryHistory.of(1, 2_500);
        ProjectionEngine engine = started("one", history, new BookCardProjector(), new ReaderDeskProjector());

        until(() -> engine.status()
            .stream()
            .allMatch((status) -> status.applied() == 2_500 && status.state() == State.LIVE));
        String reader = UUID.randomUUID().toString();
        long position = history.append(new ReaderJoined(reader, "Ёлкина"));

        until(() -> this.notes.position(ReaderDeskProjector.VIEW) == position);
        assertThat(document(ReaderDeskProjector.VIEW, reader)).containsEntry("name", "Ёлкина");
        assertThat(engine.status()).allMatch((status) -> status.lag() == 0 && status.head() == 2_501);
    }

    @Test
    void movesOnAtOnceWhenAnEventDoesNotConcernTheView() {
        started("one", this.events, new BookCardProjector(), new ReaderDeskProjector());

        long position = this.events.append(new BookBought(this.book, "Азбука"));

        until(() -> this.notes.position(ReaderDeskProjector.VIEW) == position);
        until(() -> new ViewTokens(this.database, "other", LEASE, Clock.systemUTC())
            .position(ReaderDeskProjector.VIEW.collection()) == position);
    }

    @Test
    void countsTheVersionUpWithEachEventOfTheDocumentsOwnStream() {
        this.events.append(new BookBought(this.book, "Азбука"));
        this.events.append(new BookRetitled(this.book, "Букварь"));
        started("one", this.events, new BookCardProjector());

        until(() -> this.notes.position(BookCardProjector.VIEW) == 1);
        assertThat(document(BookCardProjector.VIEW, this.book)).containsEntry("version", 1L)
            .containsEntry("title", "Букварь")
            .containsEntry("formerTitles", List.of("Букварь"));
    }

    @Test
    void tellsWhichDocumentsChangedAfterTheyCanBeRead() {
        started("one", this.events, new BookCardProjector());
        this.events.append(new BookBought(this.book, "Азбука"));

        until(() -> this.notes.changed.contains(this.book));
        assertThat(document(BookCardProjector.VIEW, this.book)).isNotNull();
    }

    @Test
    void parksTheStreamOfAnEventThatFailsAndTakesItInWhenOrdered() {
        AtomicBoolean broken = new AtomicBoolean(true);
        this.events.append(new ReaderJoined(UUID.randomUUID().toString(), "Первый"));
        this.events.append(new BookBought(this.book, "Азбука"));
        ProjectionEngine engine = started("one", this.events, new Breaking(broken, BookBought.class, 0),
                new ReaderDeskProjector());

        long behind = this.events.append(new BookRetitled(this.book, "Букварь"));
        until(() -> this.notes.position(BookCardProjector.VIEW) == behind);
        broken.set(false);
        String other = UUID.randomUUID().toString();
        long position = this.events.append(new BookBought(other, "Арифметика"));
        until(() -> this.notes.position(BookCardProjector.VIEW) == position);

        ProjectionStatus status = statusOf(engine, BookCardProjector.VIEW);
        assertThat(status.state()).isEqualTo(State.LIVE);
        assertThat(status.parked()).isEqualTo(1);
        assertThat(document(BookCardProjector.VIEW, other)).containsEntry("title", "Арифметика");
        assertThat(document(BookCardProjector.VIEW, this.book)).isNull();
        assertThat(statusOf(engine, ReaderDeskProjector.VIEW).parked()).isZero();
        assertThat(letters().of(BookCardProjector.VIEW.collection(), -1, 10))
            .extracting(Letter::position, Letter::sequence, Letter::event, Letter::state, Letter::problem,
                    Letter::tried)
            .containsExactly(tuple(1L, 0L, "BookBought", Letter.State.FAILED, "out of ink", 1),
                    tuple(behind, 1L, "BookRetitled", Letter.State.BEHIND, null, 0));
        assertThat(letters().of(BookCardProjector.VIEW.collection(), 1, 10)).hasSize(1);

        assertThat(letters().retry(BookCardProjector.VIEW.collection(), this.book, Duration.ofSeconds(20)))
            .isEqualTo(Outcome.freed(2));
        assertThat(document(BookCardProjector.VIEW, this.book)).containsEntry("title", "Букварь")
            .containsEntry("version", 1L);
        assertThat(this.notes.changed).contains(this.book);
        assertThat(letters().of(BookCardProjector.VIEW.collection(), -1, 10)).isEmpty();
        assertThat(this.database.getCollection("bookCard_1.letters").countDocuments()).isZero();
    }

    @Test
    void takesTheChangeOfADocumentThatIsNotThereForAnError() {
        this.events.append(new BookBought(this.book, "Азбука"));
        this.events.append(new BookLent(this.book, UUID.randomUUID().toString()));
        ProjectionEngine engine = started("one", this.events, new BookCardProjector(), new ReaderDeskProjector());

        until(() -> statusOf(engine, ReaderDeskProjector.VIEW).parked() == 1);
        Letter letter = letters().of(ReaderDeskProjector.VIEW.collection(), -1, 10).getFirst();
        assertThat(letter.event()).isEqualTo("BookLent");
        assertThat(letter.problem()).contains("does not exist");
        assertThat(letters().retry(ReaderDeskProjector.VIEW.collection(), this.book, Duration.ofSeconds(20)).result())
            .isEqualTo(Outcome.Result.NEEDS_REBUILD);
        until(() -> this.notes.position(BookCardProjector.VIEW) == 1);
    }

    @Test
    void takesASecondCreationOfADocumentForAnError() {
        this.events.append(new BookBought(this.book, "Азбука"));
        this.events.append(new BookBought(this.book, "Букварь"));
        ProjectionEngine engine = started("one", this.events, new BookCardProjector());

        until(() -> statusOf(engine, BookCardProjector.VIEW).parked() == 1);
        assertThat(document(BookCardProjector.VIEW, this.book)).containsEntry("title", "Азбука");
    }

    @Test
    void givesUpTheEventThatFailsAndTakesInThoseBehindIt() {
        this.events.append(new BookBought(this.book, "Азбука"));
        this.events.append(new BookRetitled(this.book, "Никуда"));
        long last = this.events.append(new BookRetitled(this.book, "Букварь"));
        started("one", this.events, new Breaking(new AtomicBoolean(true), BookRetitled.class, 1));
        until(() -> this.notes.position(BookCardProjector.VIEW) == last);

        Outcome outcome = letters().discard(BookCardProjector.VIEW.collection(), this.book, Duration.ofSeconds(20));

        assertThat(outcome).isEqualTo(Outcome.freed(1));
        assertThat(document(BookCardProjector.VIEW, this.book)).containsEntry("title", "Букварь")
            .containsEntry("formerTitles", List.of("Букварь"));
        assertThat(letters().of(BookCardProjector.VIEW.collection(), -1, 10)).extracting(Letter::state)
            .containsExactly(Letter.State.DISCARDED);
    }

    @Test
    void keepsAnEventThatFailsAgainAndCountsHowOftenItWasTried() {
        this.events.append(new BookBought(this.book, "Азбука"));
        started("one", this.events, new Breaking(new AtomicBoolean(true), BookBought.class, 0));
        until(() -> this.notes.position(BookCardProjector.VIEW) == 0);

        Outcome outcome = letters().retry(BookCardProjector.VIEW.collection(), this.book, Duration.ofSeconds(20));

        assertThat(outcome).isEqualTo(Outcome.failed(0, "out of ink"));
        assertThat(letters().of(BookCardProjector.VIEW.collection(), this.book)).extracting(Letter::tried)
            .containsExactly(2);
    }

    @Test
    void knowsAfterARestartWhatIsParked() {
        this.events.append(new BookBought(this.book, "Азбука"));
        ProjectionEngine first = started("one", this.events,
                new Breaking(new AtomicBoolean(true), BookBought.class, 0));
        until(() -> this.notes.position(BookCardProjector.VIEW) == 0);
        first.stop();

        ProjectionEngine second = started("two", this.events, new BookCardProjector());
        long behind = this.events.append(new BookRetitled(this.book, "Букварь"));

        until(() -> this.notes.position(BookCardProjector.VIEW) == behind);
        assertThat(statusOf(second, BookCardProjector.VIEW).parked()).isEqualTo(1);
        assertThat(letters().of(BookCardProjector.VIEW.collection(), this.book)).hasSize(2);
    }

    @Test
    void takesAFaultOfTheServerForNoFaultOfTheEvent() {
        this.events.append(new BookBought(this.book, "Азбука"));
        AtomicBoolean down = new AtomicBoolean(true);
        ProjectionEngine engine = started("one", this.events, new UnreachableAccess(down), new BookCardProjector());

        until(() -> statusOf(engine, BookCardProjector.VIEW).state() == State.FAILED);
        down.set(false);

        until(() -> this.notes.position(BookCardProjector.VIEW) == 0);
        assertThat(statusOf(engine, BookCardProjector.VIEW).parked()).isZero();
        assertThat(document(BookCardProjector.VIEW, this.book)).containsEntry("title", "Азбука");
    }

    @Test
    void stopsAsAWholeWhenSoMuchFailsThatItIsNotTheEventsFault() {
        for (int i = 0; i <= Parked.MOST; i++) {
            this.events.append(new BookBought(UUID.randomUUID().toString(), "Азбука"));
        }
        ProjectionEngine engine = started("one", this.events,
                new Breaking(new AtomicBoolean(true), BookBought.class, 0));

        until(() -> statusOf(engine, BookCardProjector.VIEW).state() == State.FAILED);
        assertThat(statusOf(engine, BookCardProjector.VIEW).parked()).isEqualTo(Parked.MOST);
        assertThat(statusOf(engine, BookCardProjector.VIEW).problem()).contains("out of ink");
    }

    @Test
    void goesOnAfterARestartWhereItStopped() {
        this.events.append(new BookBought(this.book, "Азбука"));
        ProjectionEngine first = started("one", this.events, new BookCardProjector());
        until(() -> this.notes.position(BookCardProjector.VIEW) == 0);
        first.stop();
        this.database.getCollection(BookCardProjector.VIEW.collection()).deleteMany(Filters.empty());

        started("two", this.events, new BookCardProjector());
        long position = this.events.append(new BookBought(UUID.randomUUID().toString(), "Букварь"));

        until(() -> this.notes.position(BookCardProjector.VIEW) == position);
        assertThat(document(BookCardProjector.VIEW, this.book)).as("not written again").isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = { 40, 50, 60 })
    void refusesToStartOverAViewOfAnotherHistory(int length) {
        ProjectionEngine first = started("one", LibraryHistory.of(2, 50), new BookCardProjector());
        until(() -> this.notes.position(BookCardProjector.VIEW) == 49);
        first.stop();

        assertThatExceptionOfType(ViewsOfAnotherHistory.class)
            .isThrownBy(() -> started("one", LibraryHistory.of(3, length), new BookCardProjector()))
            .withMessageContainingAll("bookCard_1", "50 events", length + " here");
        started("one", LibraryHistory.of(2, 60), new BookCardProjector());
        until(() -> this.notes.position(BookCardProjector.VIEW) == 59);
    }

    @Test
    void leavesAViewAloneThatAnotherNodeBuiltFromAnotherHistory() {
        ProjectionEngine first = started("one", this.events, new BookCardProjector());
        until(() -> statusOf(first, BookCardProjector.VIEW).state() == State.LIVE);
        ProjectionEngine second = started("two", LibraryHistory.of(3, 60), new BookCardProjector());
        until(() -> statusOf(second, BookCardProjector.VIEW).state() == State.WAITING);
        first.stop();

        tokens().updateOne(Filters.empty(),
                Updates.combine(Updates.set("position", 49L), Updates.set("event", "of another history"),
                        Updates.inc("epoch", 1L), Updates.set("leaseUntil", new Date(0))));

        until(() -> statusOf(second, BookCardProjector.VIEW).state() == State.FAILED);
        assertThat(statusOf(second, BookCardProjector.VIEW).problem()).contains("another history");
    }

    @Test
    void saysOfAViewThatNobodyHasClaimedYetThatItIsUnderWay() {
        BookCardProjector projector = new BookCardProjector();
        ViewTokens tokens = new ViewTokens(this.database, "one", LEASE, Clock.systemUTC());
        Projection<BookCardDocument> view = new Projection<>(projector, Edition.first(projector.view()), this.database,
                new Batches(this.client, MongoAccess.DIRECT, new ServerAbilities("any", false), tokens), tokens,
                List.of(), (position) -> Facts.at(this.events, position));

        assertThat(view.status(0).state()).isEqualTo(State.CATCHING_UP);
    }

    @Test
    void leavesAViewToTheNodeThatBuildsIt() {
        this.events.append(new BookBought(this.book, "Азбука"));
        ProjectionEngine first = started("one", this.events, new BookCardProjector());
        until(() -> statusOf(first, BookCardProjector.VIEW).state() == State.LIVE);

        ProjectionEngine second = started("two", this.events, new BookCardProjector());
        this.events.append(new BookRetitled(this.book, "Букварь"));
        until(() -> statusOf(first, BookCardProjector.VIEW).applied() == 2);
        until(() -> statusOf(second, BookCardProjector.VIEW).state() == State.WAITING);

        first.stop();
        until(() -> statusOf(second, BookCardProjector.VIEW).state() == State.LIVE);
    }

    @Test
    void stopsWritingAViewThatAnotherNodeHasTaken() {
        ProjectionEngine engine = started("one", this.events, new BookCardProjector());
        until(() -> statusOf(engine, BookCardProjector.VIEW).state() == State.LIVE);
        tokens().updateOne(Filters.empty(), Updates.combine(Updates.set("owner", "other"), Updates.inc("epoch", 1L),
                Updates.set("leaseUntil", new Date(Long.MAX_VALUE / 2))));

        this.events.append(new BookBought(this.book, "Азбука"));

        until(() -> statusOf(engine, BookCardProjector.VIEW).state() == State.WAITING);
        assertThat(tokens().find().first()).containsEntry("owner", "other").containsEntry("position", -1L);
    }

    private MongoCollection<Document> tokens() {
        return this.database.getCollection("viewTokens");
    }

    private DeadLetters letters() {
        return new DeadLetters(this.database, new ViewTokens(this.database, "any", LEASE, Clock.systemUTC()));
    }

    private ProjectionEngine started(String node, InMemoryEvents source, Projector<?>... projectors) {
        return started(node, source, MongoAccess.DIRECT, projectors);
    }

    private ProjectionEngine started(String node, InMemoryEvents source, MongoAccess access,
            Projector<?>... projectors) {
        ViewTokens tokens = new ViewTokens(this.database, node, LEASE, Clock.systemUTC());
        boolean transactions = access == MongoAccess.DIRECT
                && ServerAbilities.askedOf(this.client, this.database).transactions();
        Batches batches = new Batches(this.client, access, new ServerAbilities("any", transactions), tokens);
        ProjectionEngine engine = ProjectionEngine.of(List.of(projectors), this.database, batches, tokens, source,
                List.of(this.notes));
        engine.start();
        this.engines.add(engine);
        return engine;
    }

    private Document document(View<?> view, String id) {
        return this.database.getCollection(view.collection()).find(Filters.eq(id)).first();
    }

    private static ProjectionStatus statusOf(ProjectionEngine engine, View<?> view) {
        return engine.status().stream().filter((status) -> status.view().equals(view)).findFirst().orElseThrow();
    }

    private static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("Did not happen within 60 s").isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** What a listener was told. */
    private static final class Notes implements ProjectionListener {

        private final Map<View<?>, Long> positions = new ConcurrentHashMap<>();

        private final List<String> changed = new CopyOnWriteArrayList<>();

        @Override
        public void reached(Edition<?> edition, long position, Map<String, Long> changed) {
            this.positions.put(edition.view(), position);
            this.changed.addAll(changed.keySet());
        }

        @Override
        public void left(Edition<?> edition) {
            this.positions.remove(edition.view());
        }

        long position(View<?> view) {
            return this.positions.getOrDefault(view, -1L);
        }

    }

    /** A projector of book cards that can be broken and mended. */
    private record Breaking(AtomicBoolean broken, Class<?> event,
            long sequence) implements Projector<BookCardDocument> {

        @Override
        public View<BookCardDocument> view() {
            return BookCardProjector.VIEW;
        }

        @Override
        public void project(Fact fact, Writes<BookCardDocument> writes) {
            if (this.broken.get() && this.event.isInstance(fact.event())
                    && (this.sequence == 0 || fact.sequence() == this.sequence)) {
                throw new IllegalStateException("out of ink");
            }
            new BookCardProjector().project(fact, writes);
        }

    }

}
