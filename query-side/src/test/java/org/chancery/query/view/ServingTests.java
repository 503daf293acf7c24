package org.chancery.query.view;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.projection.Edition;
import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewPointers;
import org.chancery.query.projection.ViewTokens;
import org.chancery.query.projection.library.BookCardProjector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which edition a node reads when the pointer moves. */
class ServingTests {

    private static final View<?> BOOKS = BookCardProjector.VIEW;

    private static final Edition<?> FIRST = new Edition<>(BOOKS, 1);

    private static final Edition<?> SECOND = new Edition<>(BOOKS, 2);

    private final MongoDatabase database = TestMongo.emptyDatabase(TestMongo.embedded(), getClass());

    private final Serving serving = serving(Duration.ofMinutes(10));

    @Test
    void readsTheFirstEditionWhereThereIsNoPointer() {
        assertThat(this.serving.collection(BOOKS)).isEqualTo("bookCard_1");
    }

    @Test
    void followsWhenTheOtherIsAsFarAsAnybodyWasToldAndNotBefore() {
        point(1);
        this.serving.reached(FIRST, 7);
        this.serving.reached(SECOND, 6);
        assertThat(this.serving.position(BOOKS)).isEqualTo(7);

        point(2);
        this.serving.lookAgain();
        assertThat(this.serving.collection(BOOKS)).isEqualTo("bookCard_1");

        this.serving.reached(SECOND, 7);
        this.serving.lookAgain();
        assertThat(this.serving.collection(BOOKS)).isEqualTo("bookCard_1_2");
        assertThat(this.serving.position(BOOKS)).isEqualTo(7);
    }

    @Test
    void followsAfterALeaseToAnEditionThatStandsStill() {
        Serving impatient = serving(Duration.ofMillis(200));
        point(1);
        impatient.reached(FIRST, 7);
        assertThat(impatient.position(BOOKS)).isEqualTo(7);

        point(2);
        impatient.lookAgain();
        LockSupport.parkNanos(Duration.ofMillis(210).toNanos());
        impatient.lookAgain();

        assertThat(impatient.collection(BOOKS)).isEqualTo("bookCard_1_2");
    }

    @Test
    void looksByItselfWhenItHasNotForHalfALease() {
        Serving forgotten = serving(Duration.ofMillis(400));
        point(1);
        assertThat(forgotten.collection(BOOKS)).isEqualTo("bookCard_1");

        point(2);
        LockSupport.parkNanos(Duration.ofMillis(210).toNanos());

        assertThat(forgotten.collection(BOOKS)).isEqualTo("bookCard_1_2");
    }

    private void point(int generation) {
        MongoCollection<Document> pointers = this.database.getCollection("viewPointers");
        if (pointers.countDocuments() == 0) {
            pointers.insertOne(Document.parse("""
                    {_id: "bookCard", serving: {version: 1, generation: 1}, previous: null, building: null, left: [],
                     generations: 2, movedAt: {$date: "2026-04-01T00:00:00Z"}}"""));
        }
        pointers.updateOne(Filters.eq("bookCard"), Updates.set("serving.generation", generation));
    }

    private Serving serving(Duration lease) {
        return new Serving(new ViewPointers(this.database),
                new ViewTokens(this.database, "reader", lease, Clock.systemUTC()));
    }

}
