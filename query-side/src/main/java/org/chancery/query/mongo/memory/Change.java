package org.chancery.query.mongo.memory;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An update of one document, found by its id, by operators that say which fields they
 * change; nearly every write to a view is one. Stock, the server copies and compares the
 * whole document for it and takes paths apart by regular expressions. This one sets
 * fields by itself, and shows the server no other fields than those that the other
 * operators change.
 *
 * @param id of which document
 * @param sets what {@code $set} says
 * @param others the other operators
 */
record Change(String id, Document sets, Document others) {

    private static final String ID = "_id";

    private static final String SET = "$set";

    /** Those that depend on nothing but the fields that they change. */
    private static final Set<String> BY_FIELD = Set.of(SET, "$unset", "$inc", "$mul", "$min", "$max", "$push",
            "$addToSet", "$pull", "$pullAll", "$pop");

    /** The change that this update is; null when it is anything else. */
    static @Nullable Change of(Document selector, Document update) {
        if (!(selector.get(ID) instanceof String id) || update.isEmpty() || !BY_FIELD.containsAll(update.keySet())
                || !hasOnePathAField(update)) {
            return null;
        }
        Document others = update.clone();
        others.remove(SET);
        return new Change(id, (Document) update.getOrDefault(SET, new Document()), others);
    }

    /**
     * Whether it can set its fields by itself, and before or after the other operators: a
     * field that is new must come in its turn, for fields have an order.
     */
    boolean canSetIn(Document document) {
        return this.sets.keySet().stream().allMatch((path) -> {
            String field = field(path);
            return path.equals(field) ? this.others.isEmpty() || document.containsKey(field)
                    : document.get(field) instanceof Document && path.lastIndexOf('.') == field.length();
        });
    }

    /**
     * Set the fields.
     * @return whether that changed anything
     */
    boolean setIn(Document document) {
        boolean changed = false;
        for (Map.Entry<String, Object> one : this.sets.entrySet()) {
            String path = one.getKey();
            String field = field(path);
            if (path.equals(field)) {
                changed |= set(document, field, one.getValue());
            }
            else if (document.get(field) instanceof Document inner) {
                // Somebody may be reading the old one.
                Document copy = inner.clone();
                changed |= set(copy, path.substring(field.length() + 1), one.getValue());
                document.put(field, copy);
            }
        }
        return changed;
    }

    /** The id and those fields of the document that the operators change. */
    static Document excerpt(Document document, Document operators) {
        Document excerpt = new Document(ID, document.get(ID));
        for (Object operator : operators.values()) {
            ((Document) operator).keySet()
                .stream()
                .map(Change::field)
                .filter(document::containsKey)
                .forEach((field) -> excerpt.put(field, document.get(field)));
        }
        return excerpt;
    }

    private static boolean set(Document document, String field, @Nullable Object value) {
        if (document.containsKey(field) && isSame(document.get(field), value)) {
            return false;
        }
        document.put(field, value);
        return true;
    }

    /** To the server, numbers of different types may be. */
    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other) || normalized(one).equals(normalized(other));
    }

    private static KeyValue normalized(@Nullable Object value) {
        return new KeyValue(Collections.singletonList(value)).normalized();
    }

    /** No two of them are in one field, and none has a meaning of its own. */
    private static boolean hasOnePathAField(Document update) {
        Set<String> fields = new HashSet<>(Set.of(ID));
        return update.values()
            .stream()
            .allMatch((operator) -> operator instanceof Document paths && paths.keySet()
                .stream()
                .allMatch((path) -> path.indexOf('$') < 0 && !path.endsWith(".") && fields.add(field(path))));
    }

    private static String field(String path) {
        int dot = path.indexOf('.');
        return (dot < 0) ? path : path.substring(0, dot);
    }

}
