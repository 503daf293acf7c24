package org.chancery.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import org.bson.BsonDocument;
import org.chancery.query.mongo.MongoAccess;

/**
 * Documents that are put down whether they lie there or not, without an upsert.
 *
 * @param collection where they lie
 * @param again what is done to one that lies there, by its id and as it was to be put
 * down
 */
record Tray(MongoCollection<BsonDocument> collection,
        BiFunction<String, BsonDocument, WriteModel<BsonDocument>> again) {

    /** Put these down, by their ids. */
    void put(MongoAccess access, Map<String, BsonDocument> given) {
        if (given.isEmpty()) {
            return;
        }
        Set<String> there = there(access, given.keySet());
        List<WriteModel<BsonDocument>> models = new ArrayList<>();
        given.forEach((id, document) -> models
            .add(there.contains(id) ? this.again.apply(id, document) : new InsertOneModel<>(document)));
        try {
            access.write(this.collection, models);
        }
        catch (MongoBulkWriteException ex) {
            // Sent twice, because the first answer was lost, an insert finds itself.
            if (there(access, given.keySet()).size() == there.size()) {
                throw ex;
            }
            put(access, given);
        }
    }

    private Set<String> there(MongoAccess access, Collection<String> ids) {
        Set<String> there = new HashSet<>();
        access.find(this.collection, Filters.in(Write.ID, ids))
            .sort(Sorts.ascending(Write.ID))
            .forEach((document) -> there.add(document.getString(Write.ID).getValue()));
        return there;
    }

}
