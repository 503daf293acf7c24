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

import static org.assertj.core.api.Assertions.assertThat;

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
            .position(ReaderDeskProjector.VIEW) == position);
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
    void letsAFailingViewFailAloneAndRecover() {
        AtomicBoolean broken = new AtomicBoolean(true);
        this.events.append(new ReaderJoined(UUID.randomUUID().toString(), "Первый"));
        this.events.append(new BookBought(this.book, "Азбука"));
        ProjectionEngine engine = started("one", this.events, new Breaking(broken), new ReaderDeskProjector());

        until(() -> statusOf(engine, BookCardProjector.VIEW).state() == State.FAILED);
        long position = this.events.append(new ReaderJoined(UUID.randomUUID().toString(), "Второй"));
        until(() -> this.notes.position(ReaderDeskProjector.VIEW) == position);

        ProjectionStatus failed = statusOf(engine, BookCardProjector.VIEW);
        assertThat(failed.applied()).as("what came before the event that fails").isEqualTo(1);
        assertThat(failed.problem()).contains("bookCard_1", "BookBought", "position 1", this.book, "out of ink");

        broken.set(false);
        until(() -> statusOf(engine, BookCardProjector.VIEW).state() == State.LIVE);
        assertThat(statusOf(engine, BookCardProjector.VIEW).problem()).isNull();
        assertThat(document(BookCardProjector.VIEW, this.book)).containsEntry("title", "Азбука");
        long last = this.events.append(new BookRetitled(this.book, "Букварь"));
        until(() -> this.notes.position(BookCardProjector.VIEW) == last);
    }

    @Test
    void takesTheChangeOfADocumentThatIsNotThereForAnError() {
        this.events.append(new BookBought(this.book, "Азбука"));
        this.events.append(new BookLent(this.book, UUID.randomUUID().toString()));
        ProjectionEngine engine = started("one", this.events, new BookCardProjector(), new ReaderDeskProjector());

        until(() -> statusOf(engine, ReaderDeskProjector.VIEW).state() == State.FAILED);
        assertThat(statusOf(engine, ReaderDeskProjector.VIEW).problem()).contains("BookLent", "does not exist");
        until(() -> this.notes.position(BookCardProjector.VIEW) == 1);
    }

    @Test
    void takesASecondCreationOfADocumentForAnError() {
        this.events.append(new BookBought(this.book, "Азбука"));
        this.events.append(new BookBought(this.book, "Букварь"));
        ProjectionEngine engine = started("one", this.events, new BookCardProjector());

        until(() -> statusOf(engine, BookCardProjector.VIEW).state() == State.FAILED);
        assertThat(statusOf(engine, BookCardProjector.VIEW).applied()).isEqualTo(1);
        assertThat(document(BookCardProjector.VIEW, this.book)).containsEntry("title", "Азбука");
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

    @Test
    void leavesAViewAloneThatWasBuiltFromAnotherHistory() {
        InMemoryEvents longer = LibraryHistory.of(2, 50);
        ProjectionEngine first = started("one", longer, new BookCardProjector());
        until(() -> this.notes.position(BookCardProjector.VIEW) == 49);
        first.stop();

        ProjectionEngine second = started("one", this.events, new BookCardProjector());

        until(() -> statusOf(second, BookCardProjector.VIEW).state() == State.FAILED);
        assertThat(statusOf(second, BookCardProjector.VIEW).problem()).contains("bookCard_1", "50 events",
                "another history");
    }

    @Test
    void leavesAViewToTheNodeThatBuildsIt() {
        this.events.append(new BookBought(this.book, "Азбука"));
        ProjectionEngine first = started("one", this.events, new BookCardProjector());
        until(() -> statusOf(first, BookCardProjector.VIEW).state() == State.LIVE);

        ProjectionEngine second = started("two", this.events, new BookCardProjector());
        this.events.append(new BookRetitled(this.book, "Букварь"));
        until(() -> statusOf(first, BookCardProjector.VIEW).applied() == 2);
        assertThat(statusOf(second, BookCardProjector.VIEW).state()).isEqualTo(State.WAITING);

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

    private ProjectionEngine started(String node, InMemoryEvents source, Projector<?>... projectors) {
        ViewTokens tokens = new ViewTokens(this.database, node, LEASE, Clock.systemUTC());
        Batches batches = new Batches(this.client, MongoAccess.DIRECT,
                ServerAbilities.askedOf(this.client, this.database), tokens);
        ProjectionEngine engine = ProjectionEngine.of(List.of(projectors), this.database, batches, tokens, source,
                List.of(this.notes));
        this.engines.add(engine);
        engine.start();
        return engine;
    }

    private Document document(View<?> view, String id) {
        return this.database.getCollection(view.collection()).find(Filters.eq(id)).first();
    }

    private static ProjectionStatus statusOf(ProjectionEngine engine, View<?> view) {
        return engine.status().stream().filter((status) -> status.view().equals(view)).findFirst().orElseThrow();
    }

    private static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("Did not happen within 20 s").isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** What a listener was told. */
    private static final class Notes implements ProjectionListener {

        private final Map<View<?>, Long> positions = new ConcurrentHashMap<>();

        private final List<String> changed = new CopyOnWriteArrayList<>();

        @Override
        public void reached(View<?> view, long position, Map<String, Long> changed) {
            this.positions.put(view, position);
            this.changed.addAll(changed.keySet());
        }

        @Override
        public void left(View<?> view) {
            this.positions.remove(view);
        }

        long position(View<?> view) {
            return this.positions.getOrDefault(view, -1L);
        }

    }

    /** A projector of book cards that can be broken and mended. */
    private record Breaking(AtomicBoolean broken) implements Projector<BookCardDocument> {

        @Override
        public View<BookCardDocument> view() {
            return BookCardProjector.VIEW;
        }

        @Override
        public void project(Fact fact, Writes<BookCardDocument> writes) {
            if (this.broken.get() && fact.event() instanceof BookBought) {
                throw new IllegalStateException("out of ink");
            }
            new BookCardProjector().project(fact, writes);
        }

    }

}
