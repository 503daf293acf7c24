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
 * One view on its way through the events: takes them in, batch by batch, under the claim
 * of this node. Driven by one thread at a time; any thread may ask for its status.
 */
final class Projection<D> {

    private static final Logger logger = LoggerFactory.getLogger(Projection.class);

    /** How long the position of a view that wrote nothing may stay unstored. */
    private static final Duration UNSTORED = Duration.ofMillis(100);

    private final Projector<D> projector;

    private final CodecRegistry codecs;

    private final ViewStore documents;

    private final Batches batches;

    private final ViewTokens tokens;

    private final List<ProjectionListener> listeners;

    private final Pace pace = new Pace();

    private @Nullable Claim claim;

    private long storedPosition = -1;

    private long storedAt;

    private volatile long position = -1;

    private volatile State state = State.WAITING;

    private volatile @Nullable String problem;

    Projection(Projector<D> projector, MongoDatabase database, Batches batches, ViewTokens tokens,
            List<ProjectionListener> listeners) {
        this.projector = projector;
        this.codecs = database.getCodecRegistry();
        this.documents = new ViewStore(projector.view(), database);
        this.batches = batches;
        this.tokens = tokens;
        this.listeners = List.copyOf(listeners);
    }

    View<D> view() {
        return this.projector.view();
    }

    long position() {
        return this.position;
    }

    /** Take the view over where it was left, unless another node has it. */
    boolean claim() {
        this.documents.prepare();
        this.claim = this.tokens.claim(view()).orElse(null);
        if (this.claim == null) {
            this.state = State.WAITING;
            return false;
        }
        this.position = this.claim.position();
        noteStored(this.position);
        tell(Map.of());
        return true;
    }

    /**
     * Take these events in, except those that it has. When one of them cannot be, those
     * before it are.
     * @param upToDate whether these are the last events that there are
     * @throws ProjectionFailed for the event that cannot be taken in
     * @throws Claim.Lost when another node has taken the view over
     */
    void take(List<Fact> facts, boolean upToDate) {
        takeFresh(facts.stream().filter((fact) -> fact.position() > this.position).toList());
        storePositionIfDue();
        this.state = upToDate ? State.LIVE : State.CATCHING_UP;
        this.problem = null;
    }

    /** It does not get on; {@link #claim()} begins anew where it was stored last. */
    void fail(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof Claim.Lost) {
            logger.info(message);
        }
        else if (!message.equals(this.problem) && !(cause instanceof MongoInterruptedException)) {
            logger.warn("View {} does not get on: {}", view(), message, cause);
        }
        this.problem = message;
        this.claim = null;
        this.state = (cause instanceof Claim.Lost) ? State.WAITING : State.FAILED;
        this.listeners.forEach((listener) -> listener.left(view()));
    }

    /** Leave the view to whoever claims it next. */
    void leave() {
        if (this.claim != null) {
            this.batches.store(this.documents, List.of(), this.claim, this.position);
            this.tokens.release(this.claim);
            this.claim = null;
        }
    }

    ProjectionStatus status(long head) {
        return new ProjectionStatus(view(), this.position + 1, head, this.pace.perSecond(), this.state, this.problem);
    }

    private void takeFresh(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        try {
            store(facts);
        }
        catch (ProjectionFailed ex) {
            takeFresh(facts.stream().filter((fact) -> fact.position() < ex.position()).toList());
            throw ex;
        }
    }

    private void store(List<Fact> facts) {
        BatchWrites<D> batch = new BatchWrites<>(this.projector, this.codecs);
        facts.forEach(batch::add);
        long reached = facts.getLast().position();
        if (!batch.writes().isEmpty()) {
            this.batches.store(this.documents, batch.writes(), held(), reached);
            noteStored(reached);
        }
        this.position = reached;
        this.pace.count(facts.size());
        tell(batch.changed());
    }

    /** A view that wrote nothing need not store at once that it wrote nothing. */
    private void storePositionIfDue() {
        Duration age = Duration.ofNanos(System.nanoTime() - this.storedAt);
        boolean unstored = this.storedPosition < this.position && age.compareTo(UNSTORED) >= 0;
        if (unstored || age.compareTo(this.tokens.lease().dividedBy(3)) >= 0) {
            this.batches.store(this.documents, List.of(), held(), this.position);
            noteStored(this.position);
        }
    }

    private void tell(Map<String, Long> changed) {
        this.listeners.forEach((listener) -> listener.reached(view(), this.position, changed));
    }

    private void noteStored(long reached) {
        this.storedPosition = reached;
        this.storedAt = System.nanoTime();
    }

    private Claim held() {
        return Objects.requireNonNull(this.claim, "The view has not been claimed");
    }

}
