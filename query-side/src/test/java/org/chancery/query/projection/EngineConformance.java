package org.chancery.query.projection;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.UUID;

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
import org.chancery.query.projection.library.LibraryEvent.BookRetitled;
import org.chancery.query.projection.library.LibraryEvent.ReaderJoined;
import org.chancery.query.projection.library.LibraryHistory;
import org.chancery.query.projection.library.ReaderDeskProjector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The engine at work: following the events, failing, giving a view up and taking it. */
abstract class EngineConformance extends EngineSuite {

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
    void takesInBatchesAsBigAsTheLag() {
        InMemoryEvents history = LibraryHistory.of(5, 2_500);
        started("one", history, new BookCardProjector());
        until(() -> this.notes.position(BookCardProjector.VIEW) == 2_499);

        long one = history.append(new BookBought(UUID.randomUUID().toString(), "Азбука"));
        until(() -> this.notes.position(BookCardProjector.VIEW) == one);
        long other = history.append(new BookBought(UUID.randomUUID().toString(), "Букварь"));
        until(() -> this.notes.position(BookCardProjector.VIEW) == other);

        until(() -> this.notes.batches.size() == 5);
        assertThat(this.notes.batches).containsExactly(1_000, 1_000, 500, 1, 1);
    }

    @Test
    void followsThoughEveryWriteIsSentTwice() {
        List<Projector<?>> projectors = List.of(new BookCardProjector(), new ReaderDeskProjector());
        InMemoryEvents history = LibraryHistory.of(4, 600);
        ProjectionEngine engine = startedTwice("one", history, new BookCardProjector(), new ReaderDeskProjector());
        until(() -> this.notes.position(ReaderDeskProjector.VIEW) == 599);
        long position = history.append(new BookBought(this.book, "Азбука"));

        until(() -> engine.status()
            .stream()
            .allMatch((status) -> status.applied() == position + 1 && status.state() == State.LIVE));
        assertThat(engine.status()).allMatch((status) -> status.parked() == 0);
        MongoDatabase clean = this.client.getDatabase(this.database.getName() + "_clean");
        TestMongo.empty(clean);
        Library library = new Library(projectors, history, this.client, clean, MongoAccess.DIRECT, false);
        library.take(1_000);
        assertThat(Library.documents(projectors, this.database)).isEqualTo(library.documents());
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

}
