package org.chancery.query.mongo.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chancery.query.mongo.TestMongo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is asked, a collection with indexes answers as one without does, only sooner.
 */
class SortedIndexTests {

    private static final List<String> GRANTS = List.of("everyone", "org:1", "org:2", "position:7", "person:9");

    private final MongoDatabase database = TestMongo.emptyDatabase(TestMongo.embedded(), getClass());

    private final MongoCollection<Document> indexed = this.database.getCollection("indexed");

    private final MongoCollection<Document> plain = this.database.getCollection("plain");

    private void createIndexes() {
        this.indexed.createIndex(Indexes.ascending("readers", "dueOn", "_id"));
        this.indexed.createIndex(Indexes.ascending("readers", "title", "_id"));
        this.indexed.createIndex(Indexes.ascending("state", "late", "dueOn", "_id"));
        this.indexed.createIndex(Indexes.ascending("parts.holder", "dueOn", "_id"));
        this.indexed.createIndex(Indexes.ascending("title"));
    }

    @Test
    void answersAsACollectionWithoutIndexesDoes() {
        for (long seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            this.indexed.drop();
            this.plain.drop();
            createIndexes();
            for (int step = 0; step < 60; step++) {
                change(random);
                Bson query = query(random);
                Bson order = order(random);
                int skip = random.nextInt(3);
                int limit = random.nextInt(12);
                assertThat(find(this.indexed, query, order, skip, limit))
                    .as("seed %d, step %d: %s sorted by %s, skip %d, limit %d", seed, step, query, order, skip, limit)
                    .isEqualTo(find(this.plain, query, order, skip, limit));
                assertThat(this.indexed.countDocuments(query)).as("seed %d, step %d: count of %s", seed, step, query)
                    .isEqualTo(find(this.plain, query, order, 0, 0).size());
                CountOptions atMost = new CountOptions().limit(4);
                assertThat(this.indexed.countDocuments(query, atMost))
                    .isEqualTo(Math.min(4, find(this.plain, query, order, 0, 0).size()));
            }
        }
    }

    @Test
    void fallsBackToReadingAllWhereAnIndexCannotHoldADocument() {
        createIndexes();
        Document lists = new Document("_id", "lists").append("readers", List.of("org:1"))
            .append("dueOn", List.of("2026-01-01", "2026-05-01"));
        Document simple = new Document("_id", "simple").append("readers", List.of("org:1"))
            .append("dueOn", "2026-02-01");
        for (MongoCollection<Document> each : List.of(this.indexed, this.plain)) {
            each.insertMany(List.of(lists, simple));
        }
        Bson query = Filters.and(Filters.in("readers", "org:1"), Filters.gt("dueOn", "2026-03-01"));

        assertThat(find(this.indexed, query, Sorts.ascending("dueOn", "_id"), 0, 0)).hasSize(1)
            .isEqualTo(find(this.plain, query, Sorts.ascending("dueOn", "_id"), 0, 0));
    }

    @Test
    void findsAPageAmongManyWithoutReadingThem() {
        this.indexed.insertMany(IntStream.range(0, 100_000)
            .mapToObj((i) -> new Document("_id", "id" + i).append("readers", List.of("position:" + i % 100, "org:1"))
                .append("dueOn", "2026-01-01T00:%05d".formatted(i)))
            .toList());
        createIndexes();
        Bson query = Filters.and(Filters.in("readers", "position:5", "person:9"),
                Filters.gt("dueOn", "2026-01-01T00:5"));
        find(this.indexed, query, Sorts.ascending("dueOn", "_id"), 0, 20);

        long began = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            assertThat(find(this.indexed, query, Sorts.ascending("dueOn", "_id"), 0, 20)).hasSize(20);
        }
        assertThat(this.indexed.countDocuments(query)).isEqualTo(500);
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began))
            .as("100 pages; reading 100,000 documents takes some 50 ms each")
            .isLessThan(1_500);
    }

    private void change(Random random) {
        String id = "id" + random.nextInt(40);
        switch (random.nextInt(6)) {
            case 0 -> both((each) -> each.deleteOne(Filters.eq(id)));
            case 1 -> {
                String title = title(random);
                both((each) -> each.updateOne(Filters.eq(id), Updates.set("title", title)));
            }
            case 2 -> {
                List<String> readers = readers(random);
                both((each) -> each.updateOne(Filters.eq(id), Updates.set("readers", readers)));
            }
            case 3 -> both((each) -> each.updateOne(Filters.eq(id), Updates.unset("dueOn")));
            default -> {
                Document document = document(id, random);
                if (this.plain.find(Filters.eq(id)).first() == null) {
                    both((each) -> each.insertOne(document));
                }
            }
        }
    }

    private void both(Consumer<MongoCollection<Document>> change) {
        change.accept(this.indexed);
        change.accept(this.plain);
    }

    private static Document document(String id, Random random) {
        Document document = new Document("_id", id).append("readers", readers(random)).append("title", title(random));
        if (random.nextInt(4) > 0) {
            document.append("dueOn", day(random));
        }
        if (random.nextInt(3) > 0) {
            document.append("state", (random.nextInt(3) > 0) ? "ISSUED" : null).append("late", random.nextBoolean());
        }
        return document.append("parts",
                IntStream.range(0, random.nextInt(3))
                    .mapToObj((i) -> new Document("holder", "position:" + i))
                    .toList());
    }

    private static List<String> readers(Random random) {
        return GRANTS.stream().filter((grant) -> random.nextInt(3) == 0).toList();
    }

    private static String title(Random random) {
        return List.of("ёлка", "елка", "О ремонте", "о ремонте").get(random.nextInt(4));
    }

    private static String day(Random random) {
        return "2026-03-%02d".formatted(1 + random.nextInt(20));
    }

    private static Bson query(Random random) {
        List<Bson> parts = new ArrayList<>();
        parts.add(Filters.in("readers", readers(random)));
        String day = day(random);
        switch (random.nextInt(8)) {
            case 0 -> parts.add(Filters.or(Filters.gt("dueOn", day),
                    Filters.and(Filters.eq("dueOn", day), Filters.gt("_id", "id20"))));
            case 1 -> parts.add(Filters.or(Filters.lt("dueOn", day), Filters.eq("dueOn", null)));
            case 2 -> parts.add(Filters.and(Filters.gte("dueOn", "2026-03-05"), Filters.lt("dueOn", day)));
            case 3 -> parts.set(0, Filters.and(Filters.eq("state", "ISSUED"), Filters.eq("late", true)));
            case 4 -> parts.set(0, Filters.and(Filters.eq("state", null), Filters.ne("late", true)));
            case 5 -> parts.set(0, Filters.eq("parts.holder", "position:1"));
            case 6 -> parts.add(Filters.in("title", "ёлка", "О ремонте"));
            default -> parts.add(Filters.regex("title", "^О"));
        }
        return Filters.and(parts);
    }

    private static Bson order(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Sorts.descending("dueOn", "_id");
            case 1 -> Sorts.ascending("title", "_id");
            case 2 -> Sorts.orderBy(Sorts.descending("dueOn"), Sorts.ascending("_id"));
            case 3 -> Sorts.ascending("_id");
            default -> Sorts.ascending("dueOn", "_id");
        };
    }

    private static List<Document> find(MongoCollection<Document> collection, Bson query, Bson order, int skip,
            int limit) {
        return collection.find(query).sort(order).skip(skip).limit(limit).into(new ArrayList<>());
    }

}
