package org.chancery.query.projection;

import java.util.List;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.WriteModel;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.chancery.query.mongo.MongoAccess;

/** Dies after so many single writes, in the midst of a bulk write if need be. */
final class CrashingAccess implements MongoAccess {

    private int left = Integer.MAX_VALUE;

    void crashAfter(int writes) {
        this.left = writes;
    }

    void crashNoMore() {
        this.left = Integer.MAX_VALUE;
    }

    @Override
    public BulkWriteResult write(MongoCollection<BsonDocument> collection, List<WriteModel<BsonDocument>> writes) {
        if (writes.size() <= this.left) {
            this.left -= writes.size();
            return DIRECT.write(collection, writes);
        }
        if (this.left > 0) {
            DIRECT.write(collection, writes.subList(0, this.left));
            this.left = 0;
        }
        throw new Crash();
    }

    @Override
    public FindIterable<BsonDocument> find(MongoCollection<BsonDocument> collection, Bson filter) {
        return DIRECT.find(collection, filter);
    }

    static final class Crash extends RuntimeException {

        private static final long serialVersionUID = 1L;

    }

}
