package org.chancery.query.projection;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import org.bson.BsonDocument;

/** Makes documents that whoever comes second need not make. */
final class Once {

    private Once() {
    }

    /**
     * Insert a document unless it is there: another node may have been faster, or the
     * first answer was lost and the insert was sent twice.
     */
    static void insert(MongoCollection<BsonDocument> collection, BsonDocument document) {
        try {
            collection.insertOne(document);
        }
        catch (MongoWriteException ex) {
            if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw ex;
            }
        }
    }

}
