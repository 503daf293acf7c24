package org.chancery.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.BsonDocument;

/**
 * The nodes that build views and have lately shown a sign of life. Each knows its fair
 * share from their number; a wrong one costs nothing but an uneven load.
 */
final class Roster {

    private static final String UNTIL = "until";

    private final MongoCollection<BsonDocument> nodes;

    private final String self;

    private final Duration lease;

    private final Clock clock;

    Roster(MongoDatabase database, ViewTokens tokens) {
        this.nodes = database.getCollection("viewNodes", BsonDocument.class);
        this.self = tokens.owner();
        this.lease = tokens.lease();
        this.clock = tokens.clock();
    }

    /** Show a sign of life, and see how many of so many editions are for this node. */
    int share(int editions) {
        this.nodes.updateOne(Filters.eq(this.self),
                Updates.set(UNTIL, Date.from(this.clock.instant().plus(this.lease))), new UpdateOptions().upsert(true));
        int living = (int) Math.max(1, this.nodes.countDocuments(Filters.gte(UNTIL, Date.from(this.clock.instant()))));
        return Math.ceilDiv(editions, living);
    }

    /** Leave all editions to the others, and forget who left without a word. */
    void signOff() {
        this.nodes.deleteMany(Filters.or(Filters.eq(this.self),
                Filters.lt(UNTIL, Date.from(this.clock.instant().minus(this.lease)))));
    }

}
