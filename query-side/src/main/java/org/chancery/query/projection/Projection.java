package org.chancery.query.projection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoDatabase;
import org.bson.codecs.configuration.CodecRegistry;
import org.chancery.query.projection.ProjectionStatus.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One edition of a view on its way through the events: takes them in, batch by batch,
 * under the claim of this node. Driven by one thread at a time; any thread may ask for
 * its status.
 */
final class Projection<D> {

    private static final Logger logger = LoggerFactory.getLogger(Projection.class);

    /** How long the position of a view that wrote nothing may stay unstored. */
    private static final Duration UNSTORED = Duration.ofMillis(100);

    private final Projector<D> projector;

    private final Edition<D> edition;

    private final CodecRegistry codecs;

    private final ViewStore documents;

    private final Batches batches;

    private final ViewTokens tokens;

    private final List<ProjectionListener> listeners;

    private final Parking<D> parking;

    private final Obedience<D> obedience;

    private final Pace pace = new Pace();

    private volatile @Nullable Claim claim;

    private volatile boolean givingUp;

    private long storedPosition = -1;

    private long storedAt;

    private volatile Bookmark reached = Bookmark.BEGINNING;

    private volatile State state = State.CATCHING_UP;

    private volatile @Nullable String problem;

    Projection(Projector<D> projector, Edition<D> edition, MongoDatabase database, Batches batches, ViewTokens tokens,
            List<ProjectionListener> listeners, History history) {
        this.projector = projector;
        this.edition = edition;
        this.codecs = database.getCodecRegistry();
        this.documents = new ViewStore(edition, database);
        this.batches = batches;
        this.tokens = tokens;
        this.listeners = List.copyOf(listeners);
        this.parking = new Parking<>(projector, this.codecs, this.documents, batches, history, tokens.clock());
        this.obedience = new Obedience<>(edition, new Orders(database), this.parking,
                (written) -> tell(written.changed()));
    }

    Edition<D> edition() {
        return this.edition;
    }

    long position() {
        return this.reached.position();
    }

    Bookmark reached() {
        return this.reached;
    }

    /** Whether another node builds it, or nobody yet. */
    boolean isElsewhere() {
        return this.state == State.WAITING;
    }

    /** The documents that these would change, whoever takes them in. */
    Map<String, Long> changes(List<Fact> facts) {
        return new BatchWrites<>(this.projector, this.codecs).changedBy(facts);
    }

    /** How far it was built, by whichever node. */
    Bookmark stored() {
        return this.tokens.bookmark(this.edition.collection());
    }

    /** It is for another node to build. */
    void leaveToOthers() {
        this.state = State.WAITING;
    }

    /** Take the view over where it was left, unless another node has it. */
    boolean claim() {
        this.documents.prepare();
        this.givingUp = false;
        this.claim = this.batches.claim(this.edition).orElse(null);
        if (this.claim == null) {
            leaveToOthers();
            return false;
        }
        this.reached = this.claim.reached();
        this.parking.begin(this.claim.parked());
        this.obedience.begin();
        noteStored();
        tell(Map.of());
        return true;
    }

    /**
     * Take these events in, except those that it has. One that cannot be is parked with
     * its stream, and the others are taken in.
     * @param upToDate whether these are the last events that there are
     * @throws ProjectionFailed when too many events cannot be taken in
     * @throws Claim.Lost when another node has taken the view over
     */
    void take(List<Fact> facts, boolean upToDate) {
        takeFresh(facts.stream().filter((fact) -> fact.position() > position()).toList());
        this.obedience.obey(this::held, this.reached);
        storePositionIfDue();
        this.state = upToDate ? State.LIVE : State.CATCHING_UP;
        this.problem = null;
        if (this.givingUp) {
            Claim given = held();
            leave();
            throw new Claim.Lost(given);
        }
    }

    boolean isHeld() {
        return this.claim != null;
    }

    /** Leave the view to another node, soon. */
    void giveUp() {
        this.givingUp = true;
    }

    /** It does not get on; {@link #claim()} begins anew where it was stored last. */
    void fail(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof Claim.Lost) {
            logger.info(message);
        }
        else if (!message.equals(this.problem) && !(cause instanceof MongoInterruptedException)) {
            logger.warn("View {} does not get on: {}", this.edition, message, cause);
        }
        this.problem = message;
        dropClaim();
        this.state = (cause instanceof Claim.Lost) ? State.WAITING : State.FAILED;
        this.listeners.forEach((listener) -> listener.left(this.edition));
    }

    /** Leave the view to whoever claims it next. */
    void leave() {
        if (this.claim != null) {
            this.batches.store(this.documents, this.claim, Stride.to(this.reached));
            this.tokens.release(this.claim);
            dropClaim();
            this.state = State.WAITING;
            this.listeners.forEach((listener) -> listener.left(this.edition));
        }
    }

    ProjectionStatus status(long head) {
        return new ProjectionStatus(this.edition, position() + 1, head, this.pace.perSecond(), this.state,
                this.parking.streams(), this.problem);
    }

    private void takeFresh(List<Fact> facts) {
        List<Fact> left = facts;
        while (!left.isEmpty()) {
            left = takeUntilFailure(left);
        }
    }

    /**
     * In a batch, a write that fails says little of what else of the batch was done;
     * alone, an event shows whether it can be taken in.
     * @return the events after the one that failed
     */
    private List<Fact> takeUntilFailure(List<Fact> facts) {
        try {
            store(facts);
            return List.of();
        }
        catch (ProjectionFailed ex) {
            if (facts.size() == 1) {
                park(facts.getFirst(), ex);
                return List.of();
            }
            int failed = (int) facts.stream().takeWhile((fact) -> fact.position() < ex.position()).count();
            takeFresh(facts.subList(0, failed));
            takeFresh(facts.subList(failed, failed + 1));
            return facts.subList(failed + 1, facts.size());
        }
    }

    private void store(List<Fact> facts) {
        long began = System.nanoTime();
        BatchWrites<D> batch = new BatchWrites<>(this.projector, this.codecs);
        this.parking.due(facts).forEach(batch::add);
        Stride stride = this.parking.stride(batch, facts);
        if (!stride.isOnlyToken()) {
            store(stride);
        }
        this.reached = stride.reached();
        this.pace.count(facts.size());
        tell(batch.changed());
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        this.listeners.forEach((listener) -> listener.tookIn(this.edition, facts, took));
    }

    private void park(Fact fact, ProjectionFailed why) {
        store(this.parking.park(fact, why));
        this.pace.count(1);
        tellParked(why);
        tell(Map.of());
    }

    /** The first says where in the code; of the others, there may be many. */
    private void tellParked(ProjectionFailed why) {
        logger.warn("{}; its stream is parked", why.getMessage(), (this.parking.streams() == 1) ? why : null);
    }

    private void store(Stride stride) {
        this.batches.store(this.documents, held(), stride);
        this.parking.stored(stride);
        this.reached = stride.reached();
        noteStored();
    }

    /** A view that wrote nothing need not store at once that it wrote nothing. */
    private void storePositionIfDue() {
        Duration age = Duration.ofNanos(System.nanoTime() - this.storedAt);
        boolean unstored = this.storedPosition < position() && age.compareTo(UNSTORED) >= 0;
        if (unstored || age.compareTo(this.tokens.lease().dividedBy(3)) >= 0) {
            this.batches.store(this.documents, held(), Stride.to(this.reached));
            noteStored();
        }
    }

    private void tell(Map<String, Long> changed) {
        this.listeners.forEach((listener) -> listener.reached(this.edition, position(), changed));
    }

    private void noteStored() {
        this.storedPosition = position();
        this.storedAt = System.nanoTime();
    }

    private void dropClaim() {
        if (this.claim != null) {
            this.claim.close();
            this.claim = null;
        }
    }

    private Claim held() {
        return Objects.requireNonNull(this.claim, "The view has not been claimed");
    }

}
