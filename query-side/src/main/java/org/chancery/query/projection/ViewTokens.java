package org.chancery.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.chancery.query.mongo.MongoAccess;
import org.jspecify.annotations.Nullable;

/**
 * How far each view has come, and which node builds it; kept beside the documents.
 *
 * <p>
 * A token is one document for each edition of a view: {@code position}, {@code event},
 * {@code owner}, {@code epoch}, {@code leaseUntil}, {@code session}. A node claims a
 * token whose lease has run out, or its own from before a restart, and counts the epoch
 * up. Every later write to the token names that epoch, so a node that was thought dead
 * and wakes up finds that it can move nothing.
 */
public final class ViewTokens {

    private static final String SEGMENT = "/0";

    private static final String POSITION = "position";

    private static final String EVENT = "event";

    private static final String OWNER = "owner";

    private static final String EPOCH = "epoch";

    private static final String LEASE_UNTIL = "leaseUntil";

    private static final String SESSION = "session";

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
     * The position of the last event that the edition in this collection has drawn from;
     * -1 before the first.
     */
    public long position(String collection) {
        return bookmark(collection).position();
    }

    Bookmark bookmark(String collection) {
        return of(collection).map(Token::reached).orElse(Bookmark.BEGINNING);
    }

    Optional<Token> of(String collection) {
        return Optional.ofNullable(this.tokens.find(Filters.eq(id(collection))).first()).map(Token::from);
    }

    /** What the edition leaves out; nothing where there is no such edition. */
    Parked parked(String collection) {
        return of(collection).map(Token::parked).orElse(Parked.nothing());
    }

    /** Of all editions of all views, whoever builds them. */
    List<Token> all() {
        return this.tokens.find().sort(Sorts.ascending("_id")).map(Token::from).into(new ArrayList<>());
    }

    /** Names this node. */
    String owner() {
        return this.owner;
    }

    Clock clock() {
        return this.clock;
    }

    /** How long a claim holds without a sign of life. */
    public Duration lease() {
        return this.lease;
    }

    /**
     * The right to write an edition, unless another living node has it or it was dropped.
     * @param session of all transactions under this claim, if there are to be any
     */
    Optional<Claim> claim(Edition<?> edition, @Nullable ClientSession session) {
        Bson named = (session != null) ? Updates.set(SESSION, session.getServerSession().getIdentifier())
                : Updates.unset(SESSION);
        BsonDocument won = this.tokens.findOneAndUpdate(free(edition),
                Updates.combine(Updates.set(OWNER, this.owner), Updates.set(LEASE_UNTIL, leaseUntil()),
                        Updates.inc(EPOCH, 1L), named),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return Optional.ofNullable(won).map((token) -> toClaim(token, session));
    }

    /**
     * The session of whoever had an edition that is free now, and has not released it.
     */
    Optional<BsonDocument> leftSession(Edition<?> edition) {
        return Optional.ofNullable(this.tokens.find(Filters.and(free(edition), Filters.exists(SESSION))).first())
            .map((token) -> token.getDocument(SESSION));
    }

    /**
     * Store how far the view has come and what it leaves out, and prolong the lease.
     * @throws Claim.Lost when another node has claimed the view
     */
    void store(MongoAccess access, Claim claim, Stride stride) {
        BsonDocument fields = (stride.parked() != null) ? stride.parked().toFields() : new BsonDocument();
        Bookmark reached = stride.reached();
        fields.append(POSITION, new BsonInt64(reached.position()))
            .append(EVENT, (reached.event() != null) ? new BsonString(reached.event()) : BsonNull.VALUE)
            .append(LEASE_UNTIL, leaseUntil());
        renew(access, claim, new BsonDocument("$set", fields));
    }

    /**
     * Keep the view for another while.
     * @throws Claim.Lost when another node has claimed it
     */
    void prolong(Claim claim) {
        renew(MongoAccess.DIRECT, claim, Updates.set(LEASE_UNTIL, leaseUntil()));
    }

    /** Let an edition be built, by whoever claims it first; it may be there already. */
    void register(Edition<?> edition, Set<Long> discarded) {
        // Documents that must differ from each other depend on each other.
        boolean shared = edition.view().indexes().stream().anyMatch(ViewIndex::unique);
        BsonDocument token = new BsonDocument("_id", new BsonString(id(edition.collection())))
            .append(POSITION, new BsonInt64(-1))
            .append(OWNER, new BsonString(""))
            .append(EPOCH, new BsonInt64(0))
            .append(LEASE_UNTIL, new BsonDateTime(0));
        token.putAll(new Parked(Map.of(), discarded, shared).toFields());
        Once.insert(this.tokens, token);
    }

    /** Let nobody build the edition any more; who does will find that out. */
    void remove(String collection) {
        this.tokens.deleteOne(Filters.eq(id(collection)));
    }

    /** Let another node have the view at once, also one whose clock is a little late. */
    void release(Claim claim) {
        renew(MongoAccess.DIRECT, claim, Updates.combine(
                Updates.set(LEASE_UNTIL, Date.from(this.clock.instant().minus(this.lease))), Updates.unset(SESSION)));
    }

    /** Whether it has been free for a while, and nobody has claimed it. */
    boolean isAbandoned(Edition<?> edition) {
        Date since = Date.from(this.clock.instant().minus(this.lease.multipliedBy(2)));
        return this.tokens
            .countDocuments(Filters.and(Filters.eq(id(edition.collection())), Filters.lt(LEASE_UNTIL, since))) > 0;
    }

    private void renew(MongoAccess access, Claim claim, Bson change) {
        Bson stillOurs = Filters.and(Filters.eq(claim.token()), Filters.eq(OWNER, claim.owner()),
                Filters.eq(EPOCH, claim.epoch()));
        if (access.write(this.tokens, List.of(new UpdateOneModel<>(stillOurs, change))).getMatchedCount() == 0) {
            throw new Claim.Lost(claim);
        }
    }

    private Bson free(Edition<?> edition) {
        return Filters.and(Filters.eq(id(edition.collection())),
                Filters.or(Filters.eq(OWNER, this.owner), Filters.lt(LEASE_UNTIL, Date.from(this.clock.instant()))));
    }

    private static Claim toClaim(BsonDocument token, @Nullable ClientSession session) {
        return new Claim(token.getString("_id").getValue(), token.getString(OWNER).getValue(),
                token.getNumber(EPOCH).longValue(), toBookmark(token), Parked.in(token), session);
    }

    private static Bookmark toBookmark(BsonDocument token) {
        BsonValue event = token.get(EVENT, BsonNull.VALUE);
        return new Bookmark(token.getNumber(POSITION).longValue(),
                event.isString() ? event.asString().getValue() : null);
    }

    private BsonDateTime leaseUntil() {
        return new BsonDateTime(this.clock.instant().plus(this.lease).toEpochMilli());
    }

    /** One segment an edition for now; the id leaves room for more. */
    private static String id(String collection) {
        return collection + SEGMENT;
    }

    /**
     * What a token says of an edition.
     *
     * @param collection which edition
     * @param reached how far it has come
     * @param parked what it leaves out
     */
    record Token(String collection, Bookmark reached, Parked parked) {

        static Token from(BsonDocument token) {
            String id = token.getString("_id").getValue();
            return new Token(id.substring(0, id.length() - SEGMENT.length()), toBookmark(token), Parked.in(token));
        }

        String view() {
            return Edition.nameIn(this.collection);
        }

        Place place() {
            return Edition.placeIn(this.collection);
        }

    }

}
