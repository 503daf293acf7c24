package org.chancery.query.projection;

import java.util.List;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.projection.library.BookCardDocument;
import org.chancery.query.projection.library.BookCardProjector;
import org.chancery.query.projection.library.InMemoryEvents;
import org.chancery.query.projection.library.LibraryEvent.BookBought;
import org.chancery.query.projection.library.LibraryEvent.BookWithdrawn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Writing again what was written, by a node that is late. */
class ViewStoreTests {

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

    private Document card() {
        return this.database.getCollection(BookCardProjector.VIEW.collection()).find(Filters.eq("book")).first();
    }

    private List<Write> writes(InMemoryEvents events, long after) {
        BatchWrites<BookCardDocument> batch = new BatchWrites<>(new BookCardProjector(),
                this.database.getCodecRegistry());
        Library.next(events, after, 10).forEach(batch::add);
        return batch.writes();
    }

}
