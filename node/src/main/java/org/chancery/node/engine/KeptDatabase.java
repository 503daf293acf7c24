package org.chancery.node.engine;

import java.security.SecureRandom;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.bson.types.Binary;

/** What nodes keep in MongoDB and could not make again: files, positions, secrets. */
public record KeptDatabase(MongoDatabase database) {

    private static final String VALUE = "value";

    /** The secret of this name, which whoever needed it first has made. */
    public byte[] secret(String name, int bytes) {
        MongoCollection<Document> secrets = this.database.getCollection("secrets")
            .withWriteConcern(WriteConcern.MAJORITY);
        Document kept = secrets.find(Filters.eq(name)).first();
        if (kept == null) {
            byte[] random = new byte[bytes];
            new SecureRandom().nextBytes(random);
            insertUnlessThere(secrets, new Document("_id", name).append(VALUE, new Binary(random)));
            kept = secrets.find(Filters.eq(name)).first();
        }
        if (kept == null) {
            throw new IllegalStateException("The secret " + name + " was kept and is not there");
        }
        return kept.get(VALUE, Binary.class).getData();
    }

    private static void insertUnlessThere(MongoCollection<Document> secrets, Document secret) {
        try {
            secrets.insertOne(secret);
        }
        catch (MongoWriteException ex) {
            if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw ex;
            }
        }
    }

}
