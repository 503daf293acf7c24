package org.chancery.query.mongo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries a server, in a collection of its own that is dropped when it is closed. */
final class Probe implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(Probe.class);

    private static final String KEY = "key";

    private final MongoClient client;

    private final MongoCollection<Document> documents;

    Probe(MongoClient client, MongoDatabase database) {
        this.client = client;
        this.documents = database.getCollection("probe_" + new ObjectId());
    }

    /** The abilities that the server does not have. */
    Set<Ability> missing() {
        if (!has(Ability.WRITING)) {
            // Of a server that takes no writes, nothing else can be said.
            return EnumSet.of(Ability.WRITING);
        }
        Set<Ability> missing = EnumSet.complementOf(EnumSet.of(Ability.WRITING));
        missing.removeIf(this::has);
        return missing;
    }

    @Override
    public void close() {
        try {
            this.documents.drop();
        }
        catch (MongoServerException ex) {
            logger.debug("Cannot drop {}", this.documents.getNamespace(), ex);
        }
    }

    private boolean takesWrites() {
        this.documents.insertOne(document("written"));
        return count(Filters.eq("written")) == 1;
    }

    private boolean refusesAnIdTwice() {
        this.documents.insertOne(document("once"));
        return isDuplicate(document("once").append(KEY, "another"));
    }

    private boolean refusesAKeyTwice() {
        this.documents.createIndex(Indexes.ascending(KEY), new IndexOptions().unique(true));
        this.documents.insertOne(document("keyed"));
        return isDuplicate(document("another").append(KEY, "keyed"));
    }

    private boolean stopsAtTheFirstThatFails() {
        this.documents.insertOne(document("there"));
        try {
            this.documents.bulkWrite(List.of(new InsertOneModel<>(document("before")),
                    new InsertOneModel<>(document("there")), new InsertOneModel<>(document("behind"))));
            return false;
        }
        catch (MongoBulkWriteException ex) {
            return ex.getWriteErrors().getFirst().getIndex() == 1 && count(Filters.in("_id", "before", "behind")) == 1;
        }
    }

    private boolean heedsGuards() {
        this.documents.insertOne(document("guarded").append("born", 7L).append("seen", new Document("stream", 3L)));
        Bson fresh = Filters.and(Filters.eq("guarded"), Filters.lte("born", 8L),
                Filters.not(Filters.gte("seen.stream", 4L)));
        Bson change = Updates.set("seen.stream", 4L);
        return this.documents.updateOne(fresh, change).getMatchedCount() == 1
                && this.documents.updateOne(fresh, change).getMatchedCount() == 0
                && this.documents.deleteOne(fresh).getDeletedCount() == 0;
    }

    private boolean tellsWhatAChangeLedTo() {
        this.documents.insertOne(document("claimed").append("epoch", 1L));
        Document claimed = this.documents.findOneAndUpdate(Filters.eq("claimed"), Updates.inc("epoch", 1L),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return claimed != null && claimed.getLong("epoch") == 2;
    }

    private boolean knowsTheOperators() {
        this.documents.insertOne(document("changed").append("gone", 1)
            .append("most", 1)
            .append("least", 3)
            .append("some", List.of("a"))
            .append("left", List.of("a", "b")));
        this.documents.updateOne(Filters.eq("changed"),
                Updates.combine(Updates.set("inner.one", 1), Updates.unset("gone"), Updates.inc("count", 2),
                        Updates.max("most", 2), Updates.min("least", 2), Updates.push("all", "a"),
                        Updates.addEachToSet("some", List.of("a", "b")), Updates.pull("left", "a")));
        Document expected = document("changed").append("most", 2)
            .append("least", 2)
            .append("some", List.of("a", "b"))
            .append("left", List.of("b"))
            .append("inner", new Document("one", 1))
            .append("count", 2)
            .append("all", List.of("a"));
        // As documents are equal whatever the order of their fields.
        return this.documents.find(Filters.eq("changed"))
            .map(Document::entrySet)
            .into(new ArrayList<>())
            .equals(List.of(expected.entrySet()));
    }

    private boolean findsByBeginnings() {
        this.documents.insertOne(document("spoken").append("words", List.of("лес", "борода")));
        return count(Filters.regex("words", "^бор")) == 1 && count(Filters.regex("words", "^ород")) == 0;
    }

    private boolean findsInOrder() {
        List.of("c", "a", "b")
            .forEach((id) -> this.documents
                .insertOne(document(id).append("row", id.equals("c") ? 1 : 2).append("readers", List.of("all", "me"))));
        Bson after = Filters.and(Filters.in("readers", "me", "others"),
                Filters.or(Filters.gt("row", 1), Filters.and(Filters.eq("row", 1), Filters.gt("_id", "b"))));
        return this.documents.find(after)
            .sort(Sorts.ascending("row", "_id"))
            .limit(2)
            .map((row) -> row.getString("_id"))
            .into(new ArrayList<>())
            .equals(List.of("c", "a"));
    }

    private boolean undoesAnAbortedInsert() {
        try (ClientSession session = this.client.startSession()) {
            session.startTransaction();
            this.documents.insertOne(session, document("undone"));
            session.abortTransaction();
            return count(Filters.eq("undone")) == 0;
        }
        catch (MongoClientException ex) {
            logger.debug("No sessions", ex);
            return false;
        }
    }

    /**
     * What a server answers with an error it cannot do; one that is away says nothing.
     */
    private boolean has(Ability ability) {
        try {
            return shows(ability);
        }
        catch (MongoServerException ex) {
            logger.debug("The server does not {}", ability, ex);
            return false;
        }
    }

    private boolean shows(Ability ability) {
        return switch (ability) {
            case WRITING -> takesWrites();
            case UNIQUE_IDS -> refusesAnIdTwice();
            case UNIQUE_KEYS -> refusesAKeyTwice();
            case ORDER -> stopsAtTheFirstThatFails();
            case GUARDS -> heedsGuards();
            case CLAIMS -> tellsWhatAChangeLedTo();
            case OPERATORS -> knowsTheOperators();
            case BEGINNINGS -> findsByBeginnings();
            case PAGES -> findsInOrder();
            case TRANSACTIONS -> undoesAnAbortedInsert();
        };
    }

    private boolean isDuplicate(Document document) {
        try {
            this.documents.insertOne(document);
            return false;
        }
        catch (MongoWriteException ex) {
            return ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
        }
    }

    private long count(Bson filter) {
        return this.documents.countDocuments(filter);
    }

    /** All have a key, for there is an index that must be unique. */
    private static Document document(String id) {
        return new Document("_id", id).append(KEY, id);
    }

}
