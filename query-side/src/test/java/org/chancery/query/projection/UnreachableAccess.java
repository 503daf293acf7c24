package org.chancery.query.projection;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import com.mongodb.MongoSocketException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.WriteModel;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.chancery.query.mongo.MongoAccess;

/** Cannot reach its server while that is down. */
record UnreachableAccess(AtomicBoolean down) implements MongoAccess {

    @Override
    public BulkWriteResult write(MongoCollection<BsonDocument> collection, List<WriteModel<BsonDocument>> writes) {
        if (this.down.get()) {
            throw new MongoSocketException("pulled the plug", new ServerAddress());
        }
        return DIRECT.write(collection, writes);
    }

    @Override
    public FindIterable<BsonDocument> find(MongoCollection<BsonDocument> collection, Bson filter) {
        return DIRECT.find(collection, filter);
    }

}
