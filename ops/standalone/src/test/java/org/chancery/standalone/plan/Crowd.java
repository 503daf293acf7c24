package org.chancery.standalone.plan;

import java.util.List;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * Very many more documents, which nobody may read. Of a handful a server may well read
 * all, whatever the index.
 */
public final class Crowd {

    private static final int SIZE = 3_000;

    private Crowd() {
    }

    /** Put one around the documents of a collection; around none there is none. */
    public static void around(String collection, MongoDatabase database) {
        MongoCollection<BsonDocument> documents = database.getCollection(collection, BsonDocument.class);
        BsonDocument pattern = documents.find().first();
        if (pattern != null) {
            documents.insertMany(IntStream.range(0, SIZE)
                .mapToObj((i) -> another(pattern, i).asDocument()
                    .append("readers", new BsonArray(List.of(new BsonString("nobody")))))
                .toList());
        }
    }

    /** The same with other texts. */
    private static BsonValue another(BsonValue value, int i) {
        if (value.isString()) {
            return new BsonString(value.asString().getValue() + " " + i);
        }
        if (value.isArray()) {
            return new BsonArray(value.asArray().stream().map((one) -> another(one, i)).toList());
        }
        if (value.isDocument()) {
            BsonDocument document = new BsonDocument();
            value.asDocument().forEach((field, part) -> document.append(field, another(part, i)));
            return document;
        }
        return value;
    }

}
