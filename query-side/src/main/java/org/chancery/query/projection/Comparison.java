package org.chancery.query.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * Compares two editions of one version while both are being written. They need not be
 * equally far at any one moment; but what differs in one document for good is a
 * difference. So what was found to differ is looked at again, until it no longer does or
 * there is no hope.
 */
final class Comparison {

    private static final int PAGE = 1_000;

    private static final int LOOKS = 10;

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final MongoCollection<BsonDocument> one;

    private final MongoCollection<BsonDocument> other;

    Comparison(MongoCollection<BsonDocument> one, MongoCollection<BsonDocument> other) {
        this.one = one;
        this.other = other;
    }

    /** The ids of the documents that differ, or that only one has. */
    Set<String> differing() {
        Set<String> differing = everywhere();
        for (int look = 0; look < LOOKS && !differing.isEmpty(); look++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            differing = among(differing);
        }
        return differing;
    }

    private Set<String> everywhere() {
        Set<String> differing = new TreeSet<>();
        String after = "";
        List<BsonDocument> page = page(this.one, after);
        while (!page.isEmpty()) {
            String last = id(page.getLast());
            // A page of the one, and what the other has between the same ids.
            Bson same = Filters.and(Filters.gt(Write.ID, after), Filters.lte(Write.ID, last));
            differing.addAll(differing(byId(page), find(this.other, same)));
            after = last;
            page = page(this.one, after);
        }
        Sweep.through(this.other, Filters.gt(Write.ID, after)).forEach((document) -> differing.add(id(document)));
        return differing;
    }

    private Set<String> among(Collection<String> ids) {
        Bson these = Filters.in(Write.ID, ids);
        return differing(find(this.one, these), find(this.other, these));
    }

    private static Set<String> differing(Map<String, BsonDocument> these, Map<String, BsonDocument> those) {
        Set<String> ids = new TreeSet<>(these.keySet());
        ids.addAll(those.keySet());
        ids.removeIf((id) -> these.containsKey(id) && these.get(id).equals(those.get(id)));
        return ids;
    }

    private static List<BsonDocument> page(MongoCollection<BsonDocument> documents, String after) {
        return Sweep.through(documents, Filters.gt(Write.ID, after)).limit(PAGE).into(new ArrayList<>());
    }

    private static Map<String, BsonDocument> find(MongoCollection<BsonDocument> documents, Bson filter) {
        return byId(Sweep.through(documents, filter).into(new ArrayList<>()));
    }

    private static Map<String, BsonDocument> byId(Collection<BsonDocument> documents) {
        Map<String, BsonDocument> byId = new HashMap<>();
        documents.forEach((document) -> byId.put(id(document), document));
        return byId;
    }

    private static String id(BsonDocument document) {
        return document.getString(Write.ID).getValue();
    }

}
