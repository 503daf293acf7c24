package org.chancery.query.view;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.projection.Edition;
import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewTokens;
import org.chancery.query.projection.library.BookCardProjector;
import org.chancery.query.projection.library.ReaderDeskProjector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Waiting until one's own writes can be read. */
class PositionBoardTests {

    private static final Duration LONG = Duration.ofSeconds(20);

    private static final View<?> BOOKS = BookCardProjector.VIEW;

    private static final View<?> READERS = ReaderDeskProjector.VIEW;

    private final MongoDatabase database = TestMongo.emptyDatabase(TestMongo.either(), getClass());

    private final PositionBoard board = ReadingNode.of(this.database).board();

    @Test
    void answersAtOnceWhenAllViewsAreThere() {
        this.board.reached(new Edition<>(BOOKS, 1), 7, Map.of());
        this.board.reached(new Edition<>(READERS, 1), 8, Map.of());

        assertThat(this.board.await(List.of(BOOKS, READERS), 7, Duration.ZERO)).isTrue();
        assertThat(this.board.of(BOOKS)).isEqualTo(7);
    }

    @Test
    void waitsForTheSlowestView() {
        this.board.reached(new Edition<>(BOOKS, 1), 7, Map.of());
        this.board.reached(new Edition<>(READERS, 1), 6, Map.of());

        CompletableFuture<Boolean> waiting = CompletableFuture
            .supplyAsync(() -> this.board.await(List.of(BOOKS, READERS), 7, LONG));
        assertThat(waiting).isNotDone();
        this.board.reached(new Edition<>(READERS, 1), 7, Map.of());

        assertThat(waiting.join()).isTrue();
    }

    @Test
    void givesUpInTime() {
        this.board.reached(new Edition<>(BOOKS, 1), 7, Map.of());

        assertThat(this.board.await(List.of(BOOKS), 8, Duration.ofMillis(30))).isFalse();
    }

    @Test
    void looksAtTheTokenOfAViewThatAnotherNodeBuilds() {
        CompletableFuture<Boolean> waiting = CompletableFuture
            .supplyAsync(() -> this.board.await(List.of(BOOKS), 3, LONG));
        assertThat(this.board.of(BOOKS)).isEqualTo(-1);

        store(3);

        assertThat(waiting.join()).isTrue();
        assertThat(this.board.of(BOOKS)).isEqualTo(3);
    }

    @Test
    void looksAtTheTokenOfAViewThatThisNodeHasLost() {
        this.board.reached(new Edition<>(BOOKS, 1), 7, Map.of());
        CompletableFuture<Boolean> waiting = CompletableFuture
            .supplyAsync(() -> this.board.await(List.of(BOOKS), 9, LONG));

        store(9);
        this.board.left(new Edition<>(BOOKS, 1));

        assertThat(waiting.join()).isTrue();
    }

    private void store(long position) {
        this.database.getCollection("viewTokens")
            .insertOne(new Document("_id", BOOKS.collection() + "/0").append("position", position));
    }

}
