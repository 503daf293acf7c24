package org.chancery.query.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * What operators order about parked streams. Only the node that builds a view may touch
 * it, and the order may come in at another; so it lies in the database until that node
 * finds it. One that is carried out twice, after a crash, does no harm.
 */
final class Orders {

    private static final Duration KEPT = Duration.ofHours(1);

    private static final String VIEW = "view";

    private static final String KIND = "kind";

    private static final String STREAM = "stream";

    private static final String AT = "at";

    private static final String RESULT = "result";

    private static final String APPLIED = "applied";

    private static final String PROBLEM = "problem";

    private final MongoCollection<BsonDocument> orders;

    Orders(MongoDatabase database) {
        this.orders = database.getCollection("viewOrders", BsonDocument.class);
    }

    /** What is to be done with a stream. */
    enum Kind {

        RETRY, DISCARD

    }

    /** Lay an order down; its id is given back. */
    String place(String view, Kind kind, String stream, Instant at) {
        this.orders.deleteMany(Filters.lt(AT, Date.from(at.minus(KEPT))));
        String id = UUID.randomUUID().toString();
        Once.insert(this.orders,
                new BsonDocument(Write.ID, new BsonString(id)).append(VIEW, new BsonString(view))
                    .append(KIND, new BsonString(kind.name()))
                    .append(STREAM, new BsonString(stream))
                    .append(AT, new BsonDateTime(at.toEpochMilli())));
        return id;
    }

    /** Those of a view that nobody has carried out, the oldest first. */
    List<Order> open(String view) {
        return this.orders.find(Filters.and(Filters.eq(VIEW, view), Filters.exists(RESULT, false)))
            .sort(Sorts.ascending(AT, Write.ID))
            .map((order) -> new Order(order.getString(Write.ID).getValue(),
                    Kind.valueOf(order.getString(KIND).getValue()), order.getString(STREAM).getValue()))
            .into(new ArrayList<>());
    }

    void answer(Order order, Outcome outcome) {
        this.orders.updateOne(Filters.eq(Write.ID, order.id()),
                Updates.combine(Updates.set(RESULT, outcome.result().name()), Updates.set(APPLIED, outcome.applied()),
                        Updates.set(PROBLEM, outcome.problem())));
    }

    /** What came of the order, once it was carried out. */
    Optional<Outcome> outcome(String id) {
        return Optional.ofNullable(this.orders.find(Filters.eq(Write.ID, id)).first())
            .filter((order) -> order.containsKey(RESULT))
            .map((order) -> new Outcome(Outcome.Result.valueOf(order.getString(RESULT).getValue()),
                    order.getNumber(APPLIED).intValue(), text(order)));
    }

    private static @Nullable String text(BsonDocument order) {
        return order.get(PROBLEM, BsonNull.VALUE).isNull() ? null : order.getString(PROBLEM).getValue();
    }

    /**
     * An order.
     *
     * @param stream the stream that it is about
     */
    record Order(String id, Kind kind, String stream) {

    }

}
