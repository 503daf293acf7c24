package org.chancery.query.projection;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt64;
import org.bson.BsonNumber;
import org.bson.BsonString;

/**
 * One write to one document, guarded so that it happens once however often it is sent.
 *
 * <p>
 * A document holds {@code seen}: of each stream that it drew from, the sequence of the
 * last event; and {@code born}: the position of the event that created it. A change
 * matches only where its stream has not been seen as far as its event, and never a
 * document that was created later, under an id that had been free again. Where one event
 * asks for several writes to the same document, the last brings {@code seen} to the
 * event's sequence and those before it to fractions below, so that a crash between any
 * two of them leaves exactly those to be done that were not. Merges of all streams share
 * one mark, {@code merged}: the position of the last event that one was for; a view meets
 * the events in that order.
 *
 * @param kind what is done
 * @param id to which document
 * @param fact the event that asks for it
 * @param mark what {@code seen} says of the event's stream afterwards, or {@code merged}
 * @param body the document or the change; empty where there is none
 */
record Write(Kind kind, String id, Fact fact, BsonNumber mark, BsonDocument body) {

    static final String ID = "_id";

    static final String BORN = "born";

    static final String SEEN = "seen";

    private static final String MERGED = "merged";

    static final String VERSION = "version";

    /** Kinds in the order in which most documents meet them. */
    enum Kind {

        INSERT, UPDATE, UPDATE_IF_PRESENT, MERGE, DELETE

    }

    /** The {@code step}-th of so many writes of one event to one document. */
    static Write of(Kind kind, String id, Fact fact, int step, int steps, BsonDocument body) {
        long last = (kind == Kind.MERGE) ? fact.position() : fact.sequence();
        BsonNumber mark = (step == steps) ? new BsonInt64(last) : new BsonDouble(last - 1 + (double) step / steps);
        return new Write(kind, id, fact, mark, body);
    }

    boolean is(Kind other) {
        return this.kind == other;
    }

    /**
     * Whether no other stream writes to the document: it has the stream's id, or one that
     * begins with that and a slash.
     */
    boolean isOwn() {
        String stream = this.fact.stream();
        return this.id.startsWith(stream)
                && (this.id.length() == stream.length() || this.id.charAt(stream.length()) == '/');
    }

    boolean changes() {
        return this.kind == Kind.UPDATE || this.kind == Kind.UPDATE_IF_PRESENT || this.kind == Kind.MERGE;
    }

    WriteModel<BsonDocument> toModel() {
        return switch (this.kind) {
            case INSERT -> new InsertOneModel<>(document());
            case UPDATE, UPDATE_IF_PRESENT, MERGE -> new UpdateOneModel<>(unlessDone(), change());
            case DELETE -> new DeleteOneModel<>(unlessDone());
        };
    }

    /**
     * Whether the document that has this id shows that this insert or removal was done.
     */
    boolean isDoneIn(BsonDocument stored) {
        BsonDocument seen = stored.getDocument(SEEN);
        String stream = streamField();
        return isOlderThan(stored)
                || (seen.containsKey(stream) && seen.getNumber(stream).doubleValue() >= this.mark.doubleValue());
    }

    /** Whether the document was created anew after this write. */
    boolean isOlderThan(BsonDocument stored) {
        return stored.getNumber(BORN).longValue() > this.fact.position();
    }

    private BsonDocument unlessDone() {
        return new BsonDocument(ID, new BsonString(this.id))
            .append(BORN, new BsonDocument("$lte", new BsonInt64(this.fact.position())))
            .append(markField(), new BsonDocument("$not", new BsonDocument("$gte", this.mark)));
    }

    private BsonDocument document() {
        BsonDocument document = copyOf(this.body);
        keepVersion(document);
        return document.append(BORN, new BsonInt64(this.fact.position()))
            .append(SEEN, new BsonDocument(streamField(), this.mark));
    }

    private BsonDocument change() {
        BsonDocument set = copyOf(this.body.getDocument("$set", new BsonDocument()));
        set.append(markField(), this.mark);
        keepVersion(set);
        return copyOf(this.body).append("$set", set);
    }

    private void keepVersion(BsonDocument fields) {
        if (this.fact.stream().equals(this.id)) {
            fields.append(VERSION, new BsonInt64(this.fact.sequence()));
        }
    }

    /** A projector may keep a change as a constant. */
    private static BsonDocument copyOf(BsonDocument fields) {
        BsonDocument copy = new BsonDocument(fields.size() + 3);
        copy.putAll(fields);
        return copy;
    }

    private String markField() {
        return is(Kind.MERGE) ? MERGED : SEEN + "." + streamField();
    }

    /**
     * Dots would nest and dollars would be operators; ids of streams seldom have them.
     */
    private String streamField() {
        return this.fact.stream().replace('.', '\uFF0E').replace('$', '\uFF04');
    }

}
