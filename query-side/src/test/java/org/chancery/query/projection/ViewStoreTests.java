package org.chancery.query.projection;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.mongo.Twice;
import org.chancery.query.projection.library.BookCardDocument;
import org.chancery.query.projection.library.BookCardProjector;
import org.chancery.query.projection.library.InMemoryEvents;
import org.chancery.query.projection.library.LibraryEvent.BookBought;
import org.chancery.query.projection.library.LibraryEvent.BookLent;
import org.chancery.query.projection.library.LibraryEvent.BookRetitled;
import org.chancery.query.projection.library.LibraryEvent.BookWithdrawn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Writing again what was written, by a node that is late or at the same time. */
class ViewStoreTests {

    private static final int RACES = 100;

    private final MongoDatabase database = TestMongo.emptyDatabase(TestMongo.either(), getClass());

    private final ViewStore documents = new ViewStore(Edition.first(BookCardProjector.VIEW), this.database);

    private List<Write> bought;

    @BeforeEach
    void buyAndWithdraw() {
        InMemoryEvents events = new InMemoryEvents();
        events.append(new BookBought("book", "Азбука"));
        this.bought = writes(events, -1);
        events.append(new BookWithdrawn("book"));
        this.documents.prepare();
        this.documents.write(MongoAccess.DIRECT, writes(events, -1));
    }

    @Test
    void doesNotCreateAgainWhatWasRemovedSince() {
        this.documents.writeAgain(MongoAccess.DIRECT, this.bought);

        assertThat(card()).isNull();
    }

    @Test
    void createsAgainWhatComesAfterTheRemoval() {
        InMemoryEvents events = new InMemoryEvents();
        events.append(new BookBought("another", "Другая"));
        events.append(new BookBought("another", "Другая"));
        events.append(new BookBought("book", "Букварь"));

        this.documents.writeAgain(MongoAccess.DIRECT, writes(events, 1));

        assertThat(card()).containsEntry("title", "Букварь");
    }

    @Test
    void knowsAnInsertThatFindsItselfBecauseItWasSentTwice() {
        MongoDatabase twice = Twice.of(this.database, new Random(1), 1);
        InMemoryEvents events = new InMemoryEvents();
        events.append(new BookBought("sent twice", "Азбука"));

        new ViewStore(Edition.first(BookCardProjector.VIEW), twice).writeAgain(MongoAccess.DIRECT, writes(events, -1));

        assertThat(card("sent twice")).containsEntry("title", "Азбука");
    }

    @Test
    void writesOnceWhatTwoWriteAtTheSameTime() throws Exception {
        InMemoryEvents events = new InMemoryEvents();
        for (int book = 0; book < RACES; book++) {
            events.append(new BookBought("book " + book, "Азбука"));
            events.append(new BookRetitled("book " + book, "Букварь"));
            events.append(new BookLent("book " + book, "reader"));
        }
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            CyclicBarrier start = new CyclicBarrier(2);
            Callable<Void> node = () -> {
                for (int book = 0; book < RACES; book++) {
                    List<Write> writes = writes(events, 3 * book - 1, 3);
                    start.await(10, TimeUnit.SECONDS);
                    this.documents.writeAgain(MongoAccess.DIRECT, writes);
                }
                return null;
            };
            for (Future<Void> done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        }

        for (int book = 0; book < RACES; book++) {
            assertThat(card("book " + book)).containsEntry("loans", 1)
                .containsEntry("title", "Букварь")
                .containsEntry("formerTitles", List.of("Букварь"));
        }
    }

    private Document card(String book) {
        return this.database.getCollection(BookCardProjector.VIEW.collection()).find(Filters.eq(book)).first();
    }

    private Document card() {
        return card("book");
    }

    private List<Write> writes(InMemoryEvents events, long after) {
        return writes(events, after, 10);
    }

    private List<Write> writes(InMemoryEvents events, long after, int most) {
        BatchWrites<BookCardDocument> batch = new BatchWrites<>(new BookCardProjector(),
                this.database.getCodecRegistry());
        Library.next(events, after, most).forEach(batch::add);
        return batch.writes();
    }

}
