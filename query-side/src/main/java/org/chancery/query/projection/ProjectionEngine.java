package org.chancery.query.projection;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Keeps the views of this node in step with the history.
 *
 * <p>
 * Views that are abreast share one {@link Feed}, so that each event is read and decoded
 * once. A view that is far behind, has failed, or was another node's until now, catches
 * up in a feed of its own and joins the others when it has.
 */
public final class ProjectionEngine implements SmartLifecycle {

    private static final Logger logger = LoggerFactory.getLogger(ProjectionEngine.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Projection<?>> projections = new CopyOnWriteArrayList<>();

    private final Editions editions;

    private final Making making;

    private final List<ProjectionListener> listeners;

    private final Onlooker onlooker;

    private final Claims claims;

    private final Haste haste;

    /** So that a view whose node dies has another soon after its lease. */
    private final Duration longestPause;

    private final StreamableMessageSource<TrackedEventMessage<?>> source;

    private final BlockingQueue<Projection<?>> abreast = new LinkedBlockingQueue<>();

    private ExecutorService workers = Feed.workers();

    private @Nullable Thread feeding;

    private volatile boolean running;

    private ProjectionEngine(Editions editions, Making making, StreamableMessageSource<TrackedEventMessage<?>> source,
            List<ProjectionListener> listeners, Onlooker onlooker, Haste haste, Claims claims, Duration lease) {
        this.longestPause = lease.dividedBy(5);
        this.editions = editions;
        this.making = making;
        this.source = source;
        this.listeners = List.copyOf(listeners);
        this.onlooker = onlooker;
        this.claims = claims;
        this.haste = haste;
    }

    static ProjectionEngine of(List<Projector<?>> projectors, MongoDatabase database, Batches batches,
            ViewTokens tokens, StreamableMessageSource<TrackedEventMessage<?>> source,
            List<ProjectionListener> listeners, Haste haste) {
        Onlooker onlooker = new Onlooker(source, tokens, listeners);
        List<ProjectionListener> told = Stream.concat(listeners.stream(), Stream.of(onlooker)).toList();
        Making making = new Making(Making.byVersion(projectors), database, batches, tokens, told,
                (position) -> Facts.at(source, position));
        Editions editions = new Editions(database, tokens, projectors.stream().map(Projector::view).toList());
        return new ProjectionEngine(editions, making, source, listeners, onlooker, haste,
                new Claims(source, new FairShare(new Roster(database, tokens), tokens)), tokens.lease());
    }

    /** How many events there are. */
    public long head() {
        return Facts.head(this.source) + 1;
    }

    /** How far each edition has come of which this program knows. */
    public List<ProjectionStatus> status() {
        long events = head();
        return this.projections.stream().map((projection) -> projection.status(events)).toList();
    }

    /**
     * Begin where each edition was left.
     * @throws ViewsOfAnotherHistory when one was built from other events than there are
     */
    @Override
    public void start() {
        this.projections.clear();
        this.editions.establish();
        this.editions.mine().forEach((edition) -> this.projections.add(this.making.of(edition)));
        this.claims.begin(projections());
        this.running = true;
        this.workers = Feed.workers();
        this.abreast.clear();
        this.workers.execute(new Watch(this.editions, this)::untilStopped);
        this.workers.execute(() -> this.onlooker.untilStopped(this));
        this.feeding = Thread.ofPlatform().name("projections").start(this::feed);
    }

    @Override
    public void stop() {
        this.running = false;
        try {
            Objects.requireNonNull(this.feeding, "Was not started").join(PATIENCE);
            this.workers.shutdownNow();
            if (!this.workers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                logger.warn("A view is still being written; its lease will run out by itself");
                return;
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return;
        }
        this.projections.forEach((view) -> leave(view.edition(), view::leave));
        leave("this node", this.claims::leave);
    }

    @Override
    public boolean isRunning() {
        return this.running;
    }

    /** Before the edge opens its port, and until after it has closed it. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Which editions this node builds, or would if it had to. */
    List<Projection<?>> projections() {
        return List.copyOf(this.projections);
    }

    /** Build these editions and no others. */
    void follow(List<Edition<?>> wanted) {
        Set<Edition<?>> known = new HashSet<>();
        this.projections.forEach((projection) -> known.add(projection.edition()));
        this.projections.removeIf((projection) -> !wanted.contains(projection.edition()));
        wanted.stream().filter((edition) -> !known.contains(edition)).forEach((edition) -> {
            Projection<?> projection = this.making.of(edition);
            this.projections.add(projection);
            recoverLater(projection);
        });
    }

    /** How many other nodes there are, and what of the views is theirs. */
    void settle() {
        this.claims.settle(projections());
    }

    void lookAgain() {
        this.listeners.forEach(ProjectionListener::lookAgain);
    }

    private void feed() {
        try (Feed common = new Feed(this.source, this.workers, this.haste, this::recoverLater)) {
            takeUp();
            while (this.running) {
                admit(common);
                if (!common.views().isEmpty()) {
                    common.round();
                }
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Begin with the views that are abreast; the others come when they have caught up.
     */
    private void takeUp() throws InterruptedException {
        List<Projection<?>> claimed = this.claims.win(projections(), this.workers);
        long furthest = claimed.stream().mapToLong(Projection::position).max().orElse(-1);
        List<Projection<?>> behind = claimed.stream().filter((view) -> furthest - view.position() > Feed.MOST).toList();
        this.abreast.addAll(claimed.stream().filter((view) -> !behind.contains(view)).toList());
        if (!behind.isEmpty()) {
            this.workers.execute(() -> catchUp(behind, this::recoverLater));
        }
        this.projections.stream().filter((view) -> !claimed.contains(view)).forEach(this::recoverLater);
    }

    private void admit(Feed common) throws InterruptedException {
        Projection<?> next = common.views().isEmpty() ? this.abreast.poll(FIRST_PAUSE.toMillis(), TimeUnit.MILLISECONDS)
                : this.abreast.poll();
        while (next != null) {
            common.add(next);
            next = this.abreast.poll();
        }
    }

    private void recoverLater(Projection<?> view) {
        this.workers.execute(() -> recover(view));
    }

    /** Try, with growing pauses, until the view has caught up with the others. */
    private void recover(Projection<?> view) {
        Duration pause = FIRST_PAUSE;
        boolean recovered = false;
        while (this.running && !recovered && this.projections.contains(view)) {
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(2).compareTo(this.longestPause) < 0 ? pause.multipliedBy(2) : this.longestPause;
            recovered = this.claims.isWon(view, projections()) && catchUp(List.of(view), (failed) -> {
            });
        }
        if (!this.projections.contains(view) && this.editions.clearAway(view.edition())) {
            logger.info("View {} was dropped and is not built any more", view.edition());
        }
    }

    private boolean catchUp(List<Projection<?>> views, Consumer<Projection<?>> dropped) {
        try (Feed own = new Feed(this.source, this.workers, this.haste, dropped)) {
            views.forEach(own::add);
            boolean upToDate = false;
            while (this.running && !upToDate && !own.views().isEmpty()) {
                upToDate = own.round();
            }
            this.abreast.addAll(own.views());
            return !own.views().isEmpty();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void leave(Object what, Runnable leaving) {
        try {
            leaving.run();
        }
        catch (RuntimeException ex) {
            logger.warn("The lease of {} will run out by itself", what, ex);
        }
    }

}
