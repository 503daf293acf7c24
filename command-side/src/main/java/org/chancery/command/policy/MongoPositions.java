package org.chancery.command.policy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Where policies have got to, in MongoDB, for when the events lie on a server that keeps
 * nothing else.
 *
 * <p>
 * One document for each segment of a policy: {@code position}, {@code owner},
 * {@code epoch}, {@code leaseUntil}. A node claims one whose lease has run out, or its
 * own from before a restart, and counts the epoch up. Every later write names that epoch,
 * so a node that was thought dead and wakes up finds that it can move nothing. A write
 * returns when a majority of the servers has it.
 */
final class MongoPositions implements TokenStore {

    private static final String POLICY = "policy";

    private static final String SEGMENT = "segment";

    private static final String POSITION = "position";

    private static final String OWNER = "owner";

    private static final String EPOCH = "epoch";

    private static final String LEASE_UNTIL = "leaseUntil";

    private static final long BEGINNING = -1;

    private final MongoCollection<Document> positions;

    private final String owner;

    private final Duration lease;

    private final Clock clock;

    /** The epochs of the claims that this node has. */
    private final Map<String, Long> claims = new ConcurrentHashMap<>();

    /**
     * The positions as this node sees them.
     * @param owner names this node; two nodes that live at the same time never share it
     * @param lease how long a claim holds without a sign of life
     */
    MongoPositions(MongoDatabase database, String owner, Duration lease, Clock clock) {
        this.positions = database.getCollection("policyPositions").withWriteConcern(WriteConcern.MAJORITY);
        this.owner = owner;
        this.lease = lease;
        this.clock = clock;
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount, @Nullable TrackingToken initialToken) {
        for (int segment = 0; segment < segmentCount; segment++) {
            initializeSegment(initialToken, processorName, segment);
        }
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount) {
        initializeTokenSegments(processorName, segmentCount, null);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processorName, int segment) {
        Document position = new Document("_id", id(processorName, segment)).append(POLICY, processorName)
            .append(SEGMENT, segment)
            .append(POSITION, position(token))
            .append(OWNER, "")
            .append(EPOCH, 0L)
            .append(LEASE_UNTIL, Date.from(Instant.EPOCH));
        try {
            this.positions.insertOne(position);
        }
        catch (MongoWriteException ex) {
            if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw ex;
            }
            throw new UnableToInitializeTokenException(id(processorName, segment) + " has a position already", ex);
        }
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    /** Claims it. */
    @Override
    @SuppressWarnings("NullAway")
    public @Nullable TrackingToken fetchToken(String processorName, int segment) {
        String id = id(processorName, segment);
        Bson free = Filters.or(Filters.eq(OWNER, this.owner), Filters.lt(LEASE_UNTIL, Date.from(this.clock.instant())));
        Document won = this.positions.findOneAndUpdate(
                Filters.and(Filters.eq(id), free), Updates.combine(Updates.set(OWNER, this.owner),
                        Updates.set(LEASE_UNTIL, leaseUntil()), Updates.inc(EPOCH, 1L)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        if (won == null) {
            this.claims.remove(id);
            throw new UnableToClaimTokenException("Another node has " + id + ", or there is no such position");
        }
        this.claims.put(id, won.getLong(EPOCH));
        long position = won.getLong(POSITION);
        return (position > BEGINNING) ? new GlobalSequenceTrackingToken(position) : null;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        renew(id(processorName, segment),
                Updates.combine(Updates.set(POSITION, position(token)), Updates.set(LEASE_UNTIL, leaseUntil())));
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        renew(id(processorName, segment), Updates.set(LEASE_UNTIL, leaseUntil()));
    }

    /** Lets another node have it at once; one that is not ours is left alone. */
    @Override
    public void releaseClaim(String processorName, int segment) {
        String id = id(processorName, segment);
        this.positions.updateOne(ours(id), Updates.set(LEASE_UNTIL, Date.from(Instant.EPOCH)));
        this.claims.remove(id);
    }

    @Override
    public void deleteToken(String processorName, int segment) {
        if (this.positions.deleteOne(ours(id(processorName, segment))).getDeletedCount() == 0) {
            throw new UnableToClaimTokenException(id(processorName, segment) + " is not ours to delete");
        }
    }

    @Override
    public int[] fetchSegments(String processorName) {
        List<Integer> segments = this.positions.find(Filters.eq(POLICY, processorName))
            .sort(Sorts.ascending("_id"))
            .map((position) -> position.getInteger(SEGMENT))
            .into(new ArrayList<>());
        return segments.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private void renew(String id, Bson change) {
        if (this.positions.updateOne(ours(id), change).getMatchedCount() == 0) {
            this.claims.remove(id);
            throw new UnableToClaimTokenException("Another node has " + id + " now");
        }
    }

    private Bson ours(String id) {
        return Filters.and(Filters.eq(id), Filters.eq(OWNER, this.owner),
                Filters.eq(EPOCH, this.claims.getOrDefault(id, BEGINNING)));
    }

    private Date leaseUntil() {
        return Date.from(this.clock.instant().plus(this.lease));
    }

    private static long position(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> BEGINNING;
            case GlobalSequenceTrackingToken position -> position.getGlobalIndex();
            default -> throw new IllegalArgumentException("Not the position of a policy: " + token);
        };
    }

    private static String id(String processorName, int segment) {
        return processorName + "/" + segment;
    }

}
