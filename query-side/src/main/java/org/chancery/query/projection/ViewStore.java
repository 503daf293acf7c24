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
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import org.bson.BsonDocument;
import org.chancery.query.mongo.MongoAccess;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one edition of a view, for writing.
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

    private final Edition<?> edition;

    private final MongoDatabase database;

    private final MongoCollection<BsonDocument> documents;

    private final Graves graves;

    private final Letters letters;

    ViewStore(Edition<?> edition, MongoDatabase database) {
        this.edition = edition;
        this.database = database;
        this.documents = database.getCollection(edition.collection(), BsonDocument.class);
        this.graves = new Graves(database.getCollection(gravesOf(edition.collection()), BsonDocument.class));
        this.letters = letters(database, edition.collection());
    }

    /** What the view has not taken in. */
    Letters letters() {
        return this.letters;
    }

    /** Make the collections and indexes, where they are not there yet. */
    void prepare() {
        Set<String> there = this.database.listCollectionNames().into(new HashSet<>());
        // Now, because not every server creates a collection within a transaction.
        names(this.edition.collection()).filter((collection) -> !there.contains(collection)).forEach(this::create);
        if (!there.contains(lettersOf(this.edition.collection()))) {
            this.letters.prepare();
        }
        if (!this.edition.view().indexes().isEmpty()) {
            this.documents.createIndexes(this.edition.view().indexes().stream().map(ViewIndex::toModel).toList());
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
        List<Write> inserts = only(Write.Kind.INSERT, writes);
        Map<String, BsonDocument> stored = stored(access, inserts);
        Map<String, Long> buried = this.graves.of(access, inserts);
        List<Write> due = writes.stream()
            .filter((write) -> !write.is(Write.Kind.INSERT)
                    || !isDone(write, stored.get(write.id()), buried.getOrDefault(write.id(), -1L)))
            .toList();
        remove(access,
                only(Write.Kind.INSERT, due).stream()
                    .filter((insert) -> stored.containsKey(insert.id()))
                    .map((insert) -> new Ghost(insert.id(), buried.getOrDefault(insert.id(), -1L)))
                    .toList());
        try {
            send(access, writes, due);
        }
        catch (MongoBulkWriteException ex) {
            if (ex.getWriteErrors().isEmpty() || ServerFault.is(ex.getWriteErrors().getFirst())) {
                throw ex;
            }
            Write failed = due.get(ex.getWriteErrors().getFirst().getIndex());
            if (!failed.is(Write.Kind.INSERT) || !isDoneNow(access, failed)) {
                throw ProjectionFailed.at(failed, this.edition.view(), ex);
            }
            // Sent twice, because the first answer was lost, it found itself.
            writeAgain(access, writes);
        }
    }

    /**
     * Take back what was written late, under a claim that was lost: a document that was
     * created and removed by the node that has the view now would be there again.
     */
    void takeBack(MongoAccess access, List<Write> writes) {
        List<Write> inserts = only(Write.Kind.INSERT, writes);
        Map<String, Long> buried = this.graves.of(access, inserts);
        remove(access,
                inserts.stream()
                    .filter((insert) -> buried.getOrDefault(insert.id(), -1L) > insert.fact().position())
                    .map((insert) -> new Ghost(insert.id(), insert.fact().position()))
                    .toList());
    }

    private void send(MongoAccess access, List<Write> asked, List<Write> writes) {
        if (writes.isEmpty()) {
            return;
        }
        BulkWriteResult result = access.write(this.documents, writes.stream().map(Write::toModel).toList());
        if (result.getMatchedCount() < writes.stream().filter(Write::changes).count()) {
            requireDocuments(access, asked);
        }
        List<Write> removals = only(Write.Kind.DELETE, writes);
        if (result.getDeletedCount() < removals.size()) {
            removeAgain(access, removals);
        }
    }

    /** A removal found nothing: not every server removes what is just being changed. */
    private void removeAgain(MongoAccess access, List<Write> removals) {
        List<Write> left = left(access, removals);
        if (!left.isEmpty()) {
            access.write(this.documents, left.stream().map(Write::toModel).toList());
            left(access, left).stream().findFirst().ifPresent((write) -> {
                throw ProjectionFailed.at(write, this.edition.view(), "is still there");
            });
        }
    }

    private List<Write> left(MongoAccess access, List<Write> removals) {
        Map<String, BsonDocument> stored = stored(access, removals);
        return removals.stream().filter((write) -> {
            BsonDocument document = stored.get(write.id());
            return document != null && !write.isDoneIn(document);
        }).toList();
    }

    /** A change found no document to make: was it made before, or is there none? */
    private void requireDocuments(MongoAccess access, List<Write> writes) {
        List<Write> updates = only(Write.Kind.UPDATE, writes);
        Map<String, BsonDocument> stored = stored(access, updates);
        List<Write> missed = updates.stream().filter((write) -> isMissing(write, stored.get(write.id()))).toList();
        Map<String, Long> buried = this.graves.of(access, missed);
        for (Write write : missed) {
            if (buried.getOrDefault(write.id(), -1L) < write.fact().position()) {
                throw ProjectionFailed.at(write, this.edition.view(), "does not exist");
            }
        }
    }

    private void remove(MongoAccess access, List<Ghost> ghosts) {
        if (!ghosts.isEmpty()) {
            access.write(this.documents, ghosts.stream().map(Ghost::removal).toList());
        }
    }

    /** Its document is there, or was and has been removed since. */
    private static boolean isDone(Write insert, @Nullable BsonDocument stored, long buried) {
        return buried > insert.fact().position() || (stored != null && insert.isDoneIn(stored));
    }

    private boolean isDoneNow(MongoAccess access, Write insert) {
        List<Write> one = List.of(insert);
        return isDone(insert, stored(access, one).get(insert.id()),
                this.graves.of(access, one).getOrDefault(insert.id(), -1L));
    }

    private static boolean isMissing(Write write, @Nullable BsonDocument stored) {
        return stored == null || write.isOlderThan(stored);
    }

    private static List<Write> only(Write.Kind kind, List<Write> writes) {
        return writes.stream().filter((write) -> write.is(kind)).toList();
    }

    private Map<String, BsonDocument> stored(MongoAccess access, List<Write> writes) {
        Set<String> ids = writes.stream().map(Write::id).collect(Collectors.toSet());
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

    /**
     * Throw away all that belongs to the edition in this collection, as far as it is
     * there: of what is not, the embedded server complains on the operator's terminal.
     */
    static void drop(MongoDatabase database, String collection) {
        Set<String> there = database.listCollectionNames().into(new HashSet<>());
        names(collection).filter(there::contains).forEach((name) -> database.getCollection(name).drop());
    }

    /** What the edition in this collection has not taken in. */
    static Letters letters(MongoDatabase database, String collection) {
        return new Letters(database.getCollection(lettersOf(collection), BsonDocument.class));
    }

    private static Stream<String> names(String collection) {
        return Stream.of(collection, gravesOf(collection), lettersOf(collection));
    }

    private static String gravesOf(String collection) {
        return collection + ".removed";
    }

    private static String lettersOf(String collection) {
        return collection + ".letters";
    }

    /**
     * A document that should not be there, because it was removed after it was created:
     * somebody who had been taken for dead woke up and created it once more.
     *
     * @param buried a position at which it was gone, or the one at which it was created
     */
    private record Ghost(String id, long buried) {

        WriteModel<BsonDocument> removal() {
            return new DeleteOneModel<>(
                    Filters.and(Filters.eq(Write.ID, this.id), Filters.lte(Write.BORN, this.buried)));
        }

    }

}
