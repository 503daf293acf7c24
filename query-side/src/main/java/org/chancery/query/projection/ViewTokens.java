package org.chancery.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.chancery.query.mongo.MongoAccess;

/**
 * How far each view has come, and which node builds it; kept beside the documents.
 *
 * <p>
 * A token is one document for each view: {@code position}, {@code owner}, {@code epoch},
 * {@code leaseUntil}. A node claims a token whose lease has run out, or its own from
 * before a restart, and counts the epoch up. Every later write to the token names that
 * epoch, so a node that was thought dead and wakes up finds that it can move nothing.
 */
public final class ViewTokens {

    private static final String POSITION = "position";

    private static final String OWNER = "owner";

    private static final String EPOCH = "epoch";

    private static final String LEASE_UNTIL = "leaseUntil";

    private final MongoCollection<BsonDocument> tokens;

    private final String owner;

    private final Duration lease;

    private final Clock clock;

    /**
     * The tokens as this node sees them.
     * @param owner names this node; two nodes that live at the same time never share it
     * @param lease how long a claim holds without a sign of life
     */
    public ViewTokens(MongoDatabase database, String owner, Duration lease, Clock clock) {
        this.tokens = database.getCollection("viewTokens", BsonDocument.class);
        this.owner = owner;
        this.lease = lease;
        this.clock = clock;
    }

    /**
     * The position of the last event that the view has drawn from; -1 before the first.
     */
    public long position(View<?> view) {
        BsonDocument token = this.tokens.find(Filters.eq(id(view))).first();
        return (token != null) ? token.getInt64(POSITION).getValue() : -1;
    }

    /** What the view leaves out; nothing before it was claimed first. */
    Parked parked(View<?> view) {
        BsonDocument token = this.tokens.find(Filters.eq(id(view))).first();
        return (token != null) ? Parked.in(token) : Parked.nothing();
    }

    Clock clock() {
        return this.clock;
    }

    Duration lease() {
        return this.lease;
    }

    /** The right to write the view, unless another living node has it. */
    Optional<Claim> claim(View<?> view) {
        Bson free = Filters.or(Filters.eq(OWNER, this.owner), Filters.lt(LEASE_UNTIL, Date.from(this.clock.instant())));
        BsonDocument won = this.tokens.findOneAndUpdate(
                Filters.and(Filters.eq(id(view)), free), Updates.combine(Updates.set(OWNER, this.owner),
                        Updates.set(LEASE_UNTIL, leaseUntil()), Updates.inc(EPOCH, 1L)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return (won != null) ? Optional.of(toClaim(won)) : claimFirst(view);
    }

    /**
     * Store how far the view has come and what it leaves out, and prolong the lease.
     * @throws Claim.Lost when another node has claimed the view
     */
    void store(MongoAccess access, Claim claim, Stride stride) {
        BsonDocument fields = (stride.parked() != null) ? stride.parked().toFields() : new BsonDocument();
        fields.append(POSITION, new BsonInt64(stride.position())).append(LEASE_UNTIL, leaseUntil());
        renew(access, claim, new BsonDocument("$set", fields));
    }

    /**
     * Keep the view for another while.
     * @throws Claim.Lost when another node has claimed it
     */
    void prolong(Claim claim) {
        renew(MongoAccess.DIRECT, claim, Updates.set(LEASE_UNTIL, leaseUntil()));
    }

    /** Let another node have the view at once. */
    void release(Claim claim) {
        renew(MongoAccess.DIRECT, claim, Updates.set(LEASE_UNTIL, new BsonDateTime(0)));
    }

    private void renew(MongoAccess access, Claim claim, Bson change) {
        Bson stillOurs = Filters.and(Filters.eq(claim.token()), Filters.eq(OWNER, claim.owner()),
                Filters.eq(EPOCH, claim.epoch()));
        if (access.write(this.tokens, List.of(new UpdateOneModel<>(stillOurs, change))).getMatchedCount() == 0) {
            throw new Claim.Lost(claim);
        }
    }

    private Optional<Claim> claimFirst(View<?> view) {
        BsonDocument token = new BsonDocument("_id", new BsonString(id(view))).append(POSITION, new BsonInt64(-1))
            .append(OWNER, new BsonString(this.owner))
            .append(EPOCH, new BsonInt64(1))
            .append(LEASE_UNTIL, leaseUntil());
        token.putAll(leftOutAtFirst(view).toFields());
        try {
            this.tokens.insertOne(token);
            return Optional.of(toClaim(token));
        }
        catch (MongoWriteException ex) {
            if (ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return Optional.empty();
            }
            throw ex;
        }
    }

    private static Claim toClaim(BsonDocument token) {
        return new Claim(token.getString("_id").getValue(), token.getString(OWNER).getValue(),
                token.getNumber(EPOCH).longValue(), token.getNumber(POSITION).longValue(), Parked.in(token));
    }

    /** Documents that must differ from each other depend on each other. */
    private static Parked leftOutAtFirst(View<?> view) {
        boolean shared = view.indexes().stream().anyMatch(ViewIndex::unique);
        return shared ? Parked.nothing().asShared() : Parked.nothing();
    }

    private BsonDateTime leaseUntil() {
        return new BsonDateTime(this.clock.instant().plus(this.lease).toEpochMilli());
    }

    /** One segment a view for now; the id leaves room for more. */
    private static String id(View<?> view) {
        return view.collection() + "/0";
    }

}
