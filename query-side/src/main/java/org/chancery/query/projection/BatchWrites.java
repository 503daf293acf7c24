package org.chancery.query.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;

/** Collects what a projector asks for, fact by fact, until the batch is complete. */
final class BatchWrites<D> implements Writes<D> {

    private final Projector<D> projector;

    private final CodecRegistry codecs;

    private final List<Write> complete = new ArrayList<>();

    private final List<Asked> asked = new ArrayList<>();

    BatchWrites(Projector<D> projector, CodecRegistry codecs) {
        this.projector = projector;
        this.codecs = codecs;
    }

    /** Let the projector ask for what this fact changes. */
    void add(Fact fact) {
        try {
            this.projector.project(fact, this);
            number(fact);
        }
        catch (RuntimeException ex) {
            throw ProjectionFailed.at(fact, this.projector.view(), ex);
        }
        finally {
            this.asked.clear();
        }
    }

    /** What was asked for, in this order. */
    List<Write> writes() {
        return this.complete;
    }

    /** Whether a stream asked to write to a document that is not its own. */
    boolean isShared() {
        return this.complete.stream().anyMatch((write) -> !write.isOwn());
    }

    /** The documents written, each with the position of the last event that did. */
    Map<String, Long> changed() {
        Map<String, Long> changed = new LinkedHashMap<>();
        this.complete.forEach((write) -> changed.put(write.id(), write.fact().position()));
        return changed;
    }

    /** The documents that these ask to write; who asks in vain writes none. */
    Map<String, Long> changedBy(List<Fact> facts) {
        for (Fact fact : facts) {
            try {
                add(fact);
            }
            catch (ProjectionFailed ex) {
                // Whoever takes it in parks it.
            }
        }
        return changed();
    }

    @Override
    public void insert(D document) {
        BsonDocument body = BsonDocumentWrapper.asBsonDocument(document, this.codecs);
        ask(Write.Kind.INSERT, body.getString(Write.ID).getValue(), body);
    }

    @Override
    public void update(String id, Bson change) {
        ask(Write.Kind.UPDATE, id, operators(change));
    }

    @Override
    public void updateIfPresent(String id, Bson change) {
        ask(Write.Kind.UPDATE_IF_PRESENT, id, operators(change));
    }

    @Override
    public void merge(String id, Bson change) {
        ask(Write.Kind.MERGE, id, operators(change));
    }

    @Override
    public void delete(String id) {
        ask(Write.Kind.DELETE, id, new BsonDocument());
    }

    private void ask(Write.Kind kind, String id, BsonDocument body) {
        this.asked.add(new Asked(kind, id, body));
    }

    private BsonDocument operators(Bson change) {
        BsonDocument document = change.toBsonDocument(BsonDocument.class, this.codecs);
        if (!document.keySet().stream().allMatch((key) -> key.startsWith("$"))) {
            throw new IllegalArgumentException("Not a change by update operators: " + document.keySet());
        }
        return document;
    }

    private void number(Fact fact) {
        if (this.asked.size() == 1) {
            this.complete.add(this.asked.getFirst().toWrite(fact, 1, 1));
            return;
        }
        Map<Mark, Integer> steps = new HashMap<>();
        this.asked.forEach((one) -> steps.merge(one.mark(), 1, Integer::sum));
        Map<Mark, Integer> step = new HashMap<>();
        for (Asked one : this.asked) {
            this.complete
                .add(one.toWrite(fact, step.merge(one.mark(), 1, Integer::sum), steps.getOrDefault(one.mark(), 1)));
        }
    }

    private record Asked(Write.Kind kind, String id, BsonDocument body) {

        Mark mark() {
            return new Mark(this.id, this.kind == Write.Kind.MERGE);
        }

        Write toWrite(Fact fact, int step, int steps) {
            return Write.of(this.kind, this.id, fact, step, steps, this.body);
        }

    }

    /**
     * What tells whether a write was done: merges of a document have a mark of their own.
     */
    private record Mark(String id, boolean merged) {

    }

}
