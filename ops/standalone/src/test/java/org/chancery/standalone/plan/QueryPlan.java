package org.chancery.standalone.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.mongodb.client.MongoDatabase;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * How the server answers a query, as it says itself.
 *
 * @param steps the names of all steps
 * @param indexes the fields of each index that is read
 */
public record QueryPlan(List<String> steps, List<List<String>> indexes) {

    public static QueryPlan of(SentQuery query, MongoDatabase database) {
        BsonDocument explained = database.runCommand(query.toExplain(), BsonDocument.class);
        BsonDocument plan = documents(explained).filter((part) -> part.containsKey("winningPlan"))
            .findFirst()
            .orElseThrow()
            .getDocument("winningPlan");
        Map<String, List<String>> fields = indexes(query.collection(), database);
        return new QueryPlan(values(plan, "stage"), values(plan, "indexName").stream().map(fields::get).toList());
    }

    /** The indexes of a collection, by name. */
    public static Map<String, List<String>> indexes(String collection, MongoDatabase database) {
        Map<String, List<String>> fields = new HashMap<>();
        database.getCollection(collection)
            .listIndexes(BsonDocument.class)
            .forEach((index) -> fields.put(index.getString("name").getValue(),
                    List.copyOf(index.getDocument("key").keySet())));
        return fields;
    }

    private static List<String> values(BsonDocument plan, String name) {
        return documents(plan).filter((step) -> step.containsKey(name))
            .map((step) -> step.getString(name).getValue())
            .toList();
    }

    private static Stream<BsonDocument> documents(BsonValue value) {
        if (value.isDocument()) {
            Collection<BsonValue> parts = value.asDocument().values();
            return Stream.concat(Stream.of(value.asDocument()), parts.stream().flatMap(QueryPlan::documents));
        }
        return value.isArray() ? value.asArray().stream().flatMap(QueryPlan::documents) : Stream.of();
    }

}
