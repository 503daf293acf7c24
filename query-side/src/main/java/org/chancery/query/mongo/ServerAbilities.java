package org.chancery.query.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the server of the read models can do. Asked once, at start, by trying: servers
 * that call themselves MongoDB differ, and none says in what.
 *
 * @param version the version that it gives itself
 * @param transactions whether writes to several documents take effect together or not at
 * all
 */
public record ServerAbilities(String version, boolean transactions) {

    private static final Logger logger = LoggerFactory.getLogger(ServerAbilities.class);

    public static ServerAbilities askedOf(MongoClient client, MongoDatabase database) {
        String version = database.runCommand(new Document("buildInfo", 1)).getString("version");
        ServerAbilities abilities = new ServerAbilities(version, undoesAnAbortedInsert(client, database));
        logger.info("Read models: server {}; {}", abilities.version, abilities.transactions
                ? "a batch and its position are one transaction" : "no transactions, each write guards itself");
        return abilities;
    }

    private static boolean undoesAnAbortedInsert(MongoClient client, MongoDatabase database) {
        MongoCollection<BsonDocument> probe = database.getCollection("probe", BsonDocument.class);
        ObjectId id = new ObjectId();
        try (ClientSession session = client.startSession()) {
            // Outside the transaction first: not every server creates a collection in
            // one.
            probe.insertOne(new Document("_id", new ObjectId()).toBsonDocument());
            session.startTransaction();
            probe.insertOne(session, new Document("_id", id).toBsonDocument());
            session.abortTransaction();
            return probe.countDocuments(Filters.eq(id)) == 0;
        }
        catch (MongoException ex) {
            logger.debug("The server has no transactions", ex);
            return false;
        }
        finally {
            probe.drop();
        }
    }

}
