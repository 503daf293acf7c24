package org.chancery.query.mongo.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chancery.query.mongo.TestMongo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Finding by id, with further conditions, in the embedded server. */
class ViewBackendTests {

    private final MongoCollection<Document> documents = TestMongo.emptyDatabase(TestMongo.embedded(), getClass())
        .getCollection("documents");

    @BeforeEach
    void insert() {
        this.documents.insertMany(IntStream.range(0, 30_000)
            .mapToObj((i) -> new Document("_id", "id" + i).append("parity", i % 2))
            .toList());
    }

    @Test
    void matchesTheWholeQueryAndNotTheIdAlone() {
        assertThat(ids(Filters.and(Filters.eq("id7"), Filters.eq("parity", 1)))).containsExactly("id7");
        assertThat(ids(Filters.and(Filters.eq("id7"), Filters.eq("parity", 0)))).isEmpty();
        assertThat(ids(new Document("_id", "id7").append("parity", 1))).containsExactly("id7");
        assertThat(ids(new Document("_id", "id7").append("parity", 0))).isEmpty();
        assertThat(ids(Filters.and(Filters.in("_id", "id6", "id7", "none"), Filters.eq("parity", 1))))
            .containsExactly("id7");
    }

    @Test
    void leavesOtherQueriesAsTheyWere() {
        assertThat(ids(Filters.and(Filters.gt("_id", "id9998"), Filters.eq("parity", 1)))).containsExactly("id9999");
        assertThat(ids(Filters.or(Filters.eq("id7"), Filters.eq("id8")))).containsExactlyInAnyOrder("id7", "id8");
        assertThat(ids(Filters.and(Filters.eq("parity", 1), Filters.or(Filters.eq("id7"), Filters.eq("id8")))))
            .containsExactly("id7");
        assertThat(ids(Filters.eq("none"))).isEmpty();
    }

    @Test
    void keepsIdsUniqueAndUnchanged() {
        assertThatThrownBy(() -> this.documents.insertOne(new Document("_id", "id7")))
            .isInstanceOf(MongoWriteException.class);
        assertThatThrownBy(() -> this.documents.updateOne(Filters.eq("id7"), Updates.set("_id", "new")))
            .isInstanceOf(MongoWriteException.class);
        this.documents.updateOne(Filters.eq("id7"), Updates.set("parity", 3));
        assertThat(ids(Filters.eq("id7"))).containsExactly("id7");
        this.documents.deleteOne(Filters.eq("id7"));
        assertThat(ids(Filters.eq("id7"))).isEmpty();
    }

    @Test
    void doesNotReadTheWholeCollectionForOneDocument() {
        Bson guarded = new Document("_id", "id29999").append("parity", new Document("$lt", 9));
        long began = System.nanoTime();
        for (int i = 0; i < 300; i++) {
            this.documents.updateOne(guarded, Updates.inc("changes", 1));
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);

        assertThat(millis).as("300 changes; a scan of 30,000 takes over 5 ms each").isLessThan(1_500);
    }

    private List<String> ids(Bson query) {
        return this.documents.find(query).map((document) -> document.getString("_id")).into(new ArrayList<>());
    }

}
