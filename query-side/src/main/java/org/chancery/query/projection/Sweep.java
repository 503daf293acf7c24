package org.chancery.query.projection;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * Goes through documents in the order of their ids, however many and however large they
 * are. A server that is not told how many to give at once may give all in one message,
 * and a message holds 48 MB.
 */
final class Sweep {

    /** Of documents of 2 MB each; a card of ours has some KB. */
    private static final int AT_ONCE = 20;

    private Sweep() {
    }

    static FindIterable<BsonDocument> through(MongoCollection<BsonDocument> documents, Bson filter) {
        return documents.find(filter).sort(Sorts.ascending(Write.ID)).batchSize(AT_ONCE);
    }

}
