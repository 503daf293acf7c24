package org.chancery.standalone.plan;

import java.util.List;
import java.util.Set;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * A query as it was sent.
 *
 * @param command the whole command
 * @param collection what it asks
 * @param filter what it demands of documents
 * @param sort the fields by which it is sorted; none for any order
 */
public record SentQuery(BsonDocument command, String collection, BsonDocument filter, List<String> sort) {

    private static final String ID = "_id";

    private static final BsonDocument NOTHING = new BsonDocument();

    /** What belongs to the connection and not to the question. */
    private static final Set<String> OF_THE_CONNECTION = Set.of("lsid", "$db", "$clusterTime", "$readPreference",
            "txnNumber", "startTransaction", "autocommit", "readConcern");

    static SentQuery of(String name, BsonDocument sent) {
        BsonDocument command = new BsonDocument();
        // The driver takes its document back when it has sent it.
        sent.clone().forEach((field, value) -> command.append(field, value));
        OF_THE_CONNECTION.forEach(command::remove);
        return new SentQuery(command, command.getString(name).getValue(), filter(name, command),
                List.copyOf(command.getDocument("sort", NOTHING).keySet()));
    }

    /** Whether an index on these fields, in this order, need not be read as a whole. */
    public boolean isNarrowedBy(List<String> index) {
        return Conditions.of(this.filter).narrow(index.getFirst());
    }

    /**
     * Whether an index on these fields, in this order, is made for it, or for one of its
     * alternatives: first what must be equal, then what it is sorted by.
     */
    public boolean isServedBy(List<String> index) {
        Conditions conditions = Conditions.of(this.filter);
        return isServedBy(index, conditions)
                || conditions.alternatives().stream().anyMatch((one) -> isServedBy(index, one));
    }

    private boolean isServedBy(List<String> index, Conditions conditions) {
        // What is named one by one may be sorted afterwards.
        if (conditions.equal().contains(ID)) {
            return index.equals(List.of(ID));
        }
        int equal = (int) index.stream().takeWhile(conditions.equal()::contains).count();
        List<String> rest = index.subList(equal, index.size());
        List<String> order = this.sort.stream().filter((field) -> !conditions.equal().contains(field)).toList();
        return conditions.narrow(index.getFirst())
                && rest.subList(0, Math.min(order.size(), rest.size())).equals(order);
    }

    /** Whether the same documents always come in the same order. */
    public boolean isInATotalOrder() {
        boolean sorted = !this.sort.isEmpty() && this.sort.getLast().equals(ID);
        return sorted || !this.command.containsKey("find") || this.filter.keySet().equals(Set.of(ID));
    }

    BsonDocument toExplain() {
        return new BsonDocument("explain", this.command).append("verbosity", new BsonString("queryPlanner"));
    }

    /** The same for queries that differ in nothing but values. */
    @Override
    public String toString() {
        return this.collection + " by " + shapeOf(this.filter)
                + (this.sort.isEmpty() ? "" : ", sorted by " + this.sort);
    }

    private static BsonDocument filter(String name, BsonDocument command) {
        return switch (name) {
            case "find" -> command.getDocument("filter", NOTHING);
            case "aggregate" -> command.getArray("pipeline").getFirst().asDocument().getDocument("$match", NOTHING);
            default -> command.getDocument("query", NOTHING);
        };
    }

    private static String shapeOf(BsonValue value) {
        if (value instanceof BsonDocument document) {
            return document.entrySet()
                .stream()
                .map((field) -> field.getKey() + shapeOf(field.getValue()))
                .toList()
                .toString();
        }
        return (value instanceof BsonArray array)
                ? array.stream().map(SentQuery::shapeOf).distinct().toList().toString() : "";
    }

}
