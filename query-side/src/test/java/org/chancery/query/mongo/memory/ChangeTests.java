package org.chancery.query.mongo.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.chancery.query.mongo.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is changed, and however: stock, the server leaves the same and says the same.
 */
class ChangeTests {

    private static final JsonWriterSettings EXACT = JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private static final List<String> PATHS = List.of("text", "count", "list", "inner", "inner.text", "inner.count",
            "none", "fresh", "seen.s1", "seen.s2");

    private static final List<String> ODD_PATHS = List.of("inner.deep.text", "none.text", "inner.list", "list.0",
            "list.$", "text.", "_id", "$odd");

    private static final List<String> OPERATORS = List.of("$set", "$set", "$set", "$unset", "$inc", "$mul", "$min",
            "$max", "$push", "$addToSet", "$pull", "$pullAll", "$pop");

    private static final List<String> ODD_OPERATORS = List.of("$rename", "$setOnInsert", "$strange");

    private final MongoServer stock = new MongoServer(new MemoryBackend());

    private final MongoClient client = MongoClients.create(this.stock.bindAndGetConnectionString());

    private final MongoDatabase stockDatabase = TestMongo.emptyDatabase(this.client, getClass());

    private final MongoCollection<Document> expected = this.stockDatabase.getCollection("documents");

    private final MongoDatabase database = TestMongo.emptyDatabase(TestMongo.embedded(), getClass());

    private final MongoCollection<Document> ours = this.database.getCollection("documents");

    @BeforeEach
    void index() {
        this.ours.createIndex(Indexes.ascending("text", "count"));
        this.ours.createIndex(Indexes.ascending("list"));
    }

    @AfterEach
    void close() {
        this.client.close();
        this.stock.shutdownNow();
    }

    @Test
    void changesAsTheStockServerDoes() {
        for (long seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            List<Document> documents = IntStream.range(0, 6).mapToObj((i) -> document("id" + i, random)).toList();
            for (MongoCollection<Document> each : List.of(this.expected, this.ours)) {
                each.deleteMany(Filters.empty());
                each.insertMany(documents);
            }
            for (int step = 0; step < 60; step++) {
                Document update = new Document("q", selector(random)).append("u", update(random))
                    .append("upsert", random.nextInt(12) == 0);
                String what = "seed %d, step %d: %s".formatted(seed, step, update.toJson());
                assertThat(answer(this.database, update)).as(what).isEqualTo(answer(this.stockDatabase, update));
                assertThat(stored(this.ours)).as(what).isEqualTo(stored(this.expected));
            }
        }
    }

    @Test
    void takesNewFieldsInInTheOrderOfTheOperators() {
        Document update = new Document("q", new Document("_id", "id0")).append("u",
                new Document("$set", new Document("first", 1)).append("$push", new Document("second", 2)));
        for (MongoDatabase each : List.of(this.stockDatabase, this.database)) {
            each.getCollection("documents").insertOne(new Document("_id", "id0"));
            answer(each, update);
        }
        assertThat(stored(this.ours)).hasSize(1).isEqualTo(stored(this.expected));
    }

    @Test
    void keepsItsIndexesInStepWithWhatIsChanged() {
        this.ours.insertOne(new Document("_id", "id0").append("text", "a").append("list", List.of("x")));
        assertThat(found(Filters.eq("list", "x"))).isEqualTo(found(Filters.eq("text", "a"))).containsExactly("id0");

        this.ours.updateOne(Filters.eq("id0"), Updates.combine(Updates.set("text", "b"), Updates.push("list", "y")));
        assertThat(found(Filters.eq("text", "a"))).isEmpty();
        assertThat(found(Filters.eq("text", "b"))).containsExactly("id0");
        assertThat(found(Filters.eq("list", "y"))).containsExactly("id0");
    }

    private List<String> found(Bson query) {
        return this.ours.find(query).map((document) -> document.getString("_id")).into(new ArrayList<>());
    }

    private static Document answer(MongoDatabase database, Document update) {
        Document command = new Document("update", "documents").append("updates", List.of(update));
        try {
            return database.runCommand(command);
        }
        catch (MongoCommandException ex) {
            return Document.parse(ex.getResponse().toJson());
        }
    }

    /** As text, in which the order and the types of fields show. */
    private static List<String> stored(MongoCollection<Document> documents) {
        return documents.find()
            .map((document) -> document.toJson(EXACT))
            .into(new ArrayList<>())
            .stream()
            .sorted()
            .toList();
    }

    private static Document selector(Random random) {
        Document selector = new Document("_id", "id" + random.nextInt(7));
        return switch (random.nextInt(5)) {
            case 0 -> selector.append("count", new Document("$lte", random.nextInt(9)));
            case 1 -> selector.append("seen.s1", new Document("$not", new Document("$gte", random.nextInt(4))));
            case 2 -> selector.append("list", text(random));
            default -> selector;
        };
    }

    private static Document update(Random random) {
        Document update = new Document();
        for (int operators = 1 + random.nextInt(3); operators > 0; operators--) {
            String operator = oneOf(OPERATORS, ODD_OPERATORS, random);
            Document fields = new Document();
            for (int paths = 1 + random.nextInt(3); paths > 0; paths--) {
                fields.append(oneOf(PATHS, ODD_PATHS, random), operand(operator, random));
            }
            update.append(operator, fields);
        }
        return update;
    }

    private static Object operand(String operator, Random random) {
        return switch (operator) {
            case "$pullAll" -> List.of(text(random), random.nextInt(3));
            case "$pop" -> random.nextBoolean() ? 1 : -1;
            case "$rename" -> oneOf(PATHS, ODD_PATHS, random);
            case "$inc", "$mul" -> number(random);
            default -> random.nextBoolean() ? number(random) : value(random, 2);
        };
    }

    private static Document document(String id, Random random) {
        Document document = new Document("_id", id).append("count", number(random));
        if (random.nextBoolean()) {
            document.append("text", value(random, 1));
        }
        return document.append("inner", random.nextInt(5) == 0 ? null : value(random, 2))
            .append("list", new ArrayList<>(List.of(text(random), random.nextInt(3))))
            .append("seen", new Document("s1", number(random)));
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt((depth > 0) ? 7 : 4)) {
            case 0, 1 -> text(random);
            case 2 -> number(random);
            case 3 -> random.nextBoolean();
            case 4 -> new ArrayList<>(List.of(value(random, depth - 1), value(random, depth - 1)));
            default -> new Document("text", value(random, depth - 1)).append("count", number(random))
                .append("deep", new Document("text", value(random, depth - 1)));
        };
    }

    private static Number number(Random random) {
        int number = random.nextInt(4);
        return switch (random.nextInt(3)) {
            case 0 -> (Number) number;
            case 1 -> (Number) (long) number;
            default -> (Number) (double) -number;
        };
    }

    private static String text(Random random) {
        return List.of("a", "b", "c").get(random.nextInt(3));
    }

    private static String oneOf(List<String> usual, List<String> odd, Random random) {
        List<String> some = (random.nextInt(16) > 0) ? usual : odd;
        return some.get(random.nextInt(some.size()));
    }

}
