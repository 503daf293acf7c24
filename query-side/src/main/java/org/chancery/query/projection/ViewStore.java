package org.chancery.query.projection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.BsonDocument;
import org.chancery.query.mongo.MongoAccess;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one view, for writing.
 *
 * <p>
 * A batch is one ordered bulk write. Its writes are first grouped by kind, for the driver
 * sends each run of equal writes as one command. When that meets a document which is
 * there already, the batch has been here before, wholly or in part; it is then repeated
 * with care: in the order asked for, without the inserts that were done. All other writes
 * guard themselves ({@link Write}), so repeating them does no harm. What still fails is
 * an error of the projector.
 */
final class ViewStore {

    private static final int EXISTS = 48;

    private final View<?> view;

    private final MongoDatabase database;

    private final MongoCollection<BsonDocument> documents;

    private final Graves graves;

    ViewStore(View<?> view, MongoDatabase database) {
        this.view = view;
        this.database = database;
        this.documents = database.getCollection(view.collection(), BsonDocument.class);
        this.graves = new Graves(database.getCollection(gravesOf(view), BsonDocument.class));
    }

    /** Make the collections and indexes, where they are not there yet. */
    void prepare() {
        Set<String> there = this.database.listCollectionNames().into(new HashSet<>());
        // Now, because not every server creates a collection within a transaction.
        Stream.of(this.view.collection(), gravesOf(this.view))
            .filter((collection) -> !there.contains(collection))
            .forEach(this::create);
        if (!this.view.indexes().isEmpty()) {
            this.documents.createIndexes(this.view.indexes().stream().map(ViewIndex::toModel).toList());
        }
    }

    /**
     * Write a batch that was most likely not written before.
     * @throws MongoBulkWriteException when it was, or when a write is wrong
     */
    void write(MongoAccess access, List<Write> writes) {
        this.graves.dig(access, writes);
        send(access, writes, WriteOrder.grouped(writes));
    }

    /** Write a batch of which any part may have been written before. */
    void writeAgain(MongoAccess access, List<Write> writes) {
        this.graves.dig(access, writes);
        Map<String, BsonDocument> stored = stored(access, writes, Write.Kind.INSERT);
        List<Write> due = writes.stream().filter((write) -> !isDone(write, stored.get(write.id()))).toList();
        try {
            send(access, writes, due);
        }
        catch (MongoBulkWriteException ex) {
            if (ex.getWriteErrors().isEmpty()) {
                throw ex;
            }
            throw ProjectionFailed.at(due.get(ex.getWriteErrors().getFirst().getIndex()), this.view, ex);
        }
    }

    private void send(MongoAccess access, List<Write> asked, List<Write> writes) {
        if (writes.isEmpty()) {
            return;
        }
        BulkWriteResult result = access.write(this.documents, writes.stream().map(Write::toModel).toList());
        if (result.getMatchedCount() < writes.stream().filter(Write::changes).count()) {
            requireDocuments(access, asked);
        }
    }

    /** A change found no document to make: was it made before, or is there none? */
    private void requireDocuments(MongoAccess access, List<Write> writes) {
        Map<String, BsonDocument> stored = stored(access, writes, Write.Kind.UPDATE);
        List<Write> missed = writes.stream()
            .filter((write) -> write.is(Write.Kind.UPDATE) && isMissing(write, stored.get(write.id())))
            .toList();
        Map<String, Long> buried = this.graves.of(access, missed);
        for (Write write : missed) {
            if (buried.getOrDefault(write.id(), -1L) < write.fact().position()) {
                throw ProjectionFailed.at(write, this.view, "does not exist");
            }
        }
    }

    private static boolean isDone(Write write, @Nullable BsonDocument stored) {
        return write.is(Write.Kind.INSERT) && stored != null && write.isInsertOf(stored);
    }

    private static boolean isMissing(Write write, @Nullable BsonDocument stored) {
        return stored == null || write.isOlderThan(stored);
    }

    private Map<String, BsonDocument> stored(MongoAccess access, List<Write> writes, Write.Kind kind) {
        Set<String> ids = writes.stream().filter((write) -> write.is(kind)).map(Write::id).collect(Collectors.toSet());
        Map<String, BsonDocument> stored = new HashMap<>();
        access.find(this.documents, Filters.in(Write.ID, ids))
            .projection(Projections.include(Write.BORN, Write.SEEN))
            .sort(Sorts.ascending(Write.ID))
            .forEach((document) -> stored.put(document.getString(Write.ID).getValue(), document));
        return stored;
    }

    private void create(String collection) {
        try {
            this.database.createCollection(collection);
        }
        catch (MongoCommandException ex) {
            // Another node may have been faster.
            if (ex.getErrorCode() != EXISTS) {
                throw ex;
            }
        }
    }

    private static String gravesOf(View<?> view) {
        return view.collection() + ".removed";
    }

}
