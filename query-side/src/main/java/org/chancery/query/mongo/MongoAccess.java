package org.chancery.query.mongo;

import java.util.List;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.WriteModel;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** The same reads and writes, within a transaction or without. */
public interface MongoAccess {

    /** Writes in this order; stops at the first that fails. */
    BulkWriteResult write(MongoCollection<BsonDocument> collection, List<WriteModel<BsonDocument>> writes);

    FindIterable<BsonDocument> find(MongoCollection<BsonDocument> collection, Bson filter);

    /** Each write takes effect at once. */
    MongoAccess DIRECT = new MongoAccess() {

        @Override
        public BulkWriteResult write(MongoCollection<BsonDocument> collection, List<WriteModel<BsonDocument>> writes) {
            return collection.bulkWrite(writes);
        }

        @Override
        public FindIterable<BsonDocument> find(MongoCollection<BsonDocument> collection, Bson filter) {
            return collection.find(filter);
        }

    };

    /** Takes effect when the session's transaction is committed. */
    static MongoAccess within(ClientSession session) {
        return new MongoAccess() {

            @Override
            public BulkWriteResult write(MongoCollection<BsonDocument> collection,
                    List<WriteModel<BsonDocument>> writes) {
                return collection.bulkWrite(session, writes);
            }

            @Override
            public FindIterable<BsonDocument> find(MongoCollection<BsonDocument> collection, Bson filter) {
                return collection.find(session, filter);
            }

        };
    }

}
