package org.chancery.query.mongo.memory;

import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The aggregation by which drivers count documents. Stock, an aggregation begins with the
 * whole collection, and while others write to it; this one counts what an index finds.
 *
 * @param collection what is counted in
 * @param query which documents are counted
 * @param limit how many at most; 0 for all
 */
record CountPipeline(String collection, Document query, int limit) {

    private static final Document COUNT = new Document("_id", 1).append("n", new Document("$sum", 1));

    /** The counting that this command asks for; null when it asks for anything else. */
    static @Nullable CountPipeline in(Document command) {
        return (command.get("aggregate") instanceof String collection
                && command.get("pipeline") instanceof List<?> stages && stages.size() >= 2
                && COUNT.equals(stage(stages.getLast(), "$group"))
                && stage(stages.getFirst(), "$match") instanceof Document query)
                        ? of(collection, query, stages.subList(1, stages.size() - 1)) : null;
    }

    Document answer(MongoCollection<Integer> counted, String namespace) {
        int count = counted.count(this.query, 0, this.limit);
        List<Document> batch = (count > 0) ? List.of(new Document("_id", 1).append("n", count)) : List.of();
        return new Document("cursor", new Document("id", 0L).append("ns", namespace).append("firstBatch", batch))
            .append("ok", 1.0);
    }

    private static @Nullable CountPipeline of(String collection, Document query, List<?> between) {
        if (between.isEmpty()) {
            return new CountPipeline(collection, query, 0);
        }
        return (between.size() == 1 && stage(between.getFirst(), "$limit") instanceof Number limit)
                ? new CountPipeline(collection, query, limit.intValue()) : null;
    }

    private static @Nullable Object stage(Object stage, String name) {
        return ((Document) stage).get(name);
    }

}
