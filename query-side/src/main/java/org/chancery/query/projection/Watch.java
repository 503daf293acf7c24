package org.chancery.query.projection;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import com.mongodb.MongoException;
import org.chancery.query.projection.ProjectionStatus.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks, again and again, which editions there are: a new one is built, one that was
 * dropped no more, and one that has caught up is what is read from then on. An operator's
 * order may come in at any node; this is how all others get to know.
 */
final class Watch {

    private static final Logger logger = LoggerFactory.getLogger(Watch.class);

    private static final Duration LOOKS_EACH = Duration.ofMillis(250);

    private static final Duration TELLS_EACH = Duration.ofSeconds(10);

    private static final int SHOWN = 5;

    private final Editions editions;

    private final ProjectionEngine engine;

    private long toldAt = System.nanoTime();

    private long settledAt = System.nanoTime();

    Watch(Editions editions, ProjectionEngine engine) {
        this.editions = editions;
        this.engine = engine;
    }

    void untilStopped() {
        while (this.engine.isRunning() && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(LOOKS_EACH.toNanos());
            try {
                look();
            }
            catch (MongoException | IllegalStateException ex) {
                logger.debug("Cannot look which editions there are", ex);
            }
        }
    }

    private void look() {
        this.engine.follow(this.editions.mine());
        this.editions.underWay().forEach(this::moveWhenCaughtUp);
        this.engine.lookAgain();
        if (System.nanoTime() - this.settledAt > this.editions.lease().dividedBy(5).toNanos()) {
            this.settledAt = System.nanoTime();
            this.engine.settle();
        }
        if (System.nanoTime() - this.toldAt > TELLS_EACH.toNanos()) {
            this.toldAt = System.nanoTime();
            tellProgress(this.engine.status());
        }
    }

    /** Only the node that builds it knows for sure. */
    private void moveWhenCaughtUp(Pointer pointer) {
        String built = Optional.ofNullable(pointer.building())
            .map((place) -> place.collection(pointer.view()))
            .orElseThrow();
        boolean caughtUp = this.engine.status()
            .stream()
            .anyMatch((status) -> status.edition().collection().equals(built) && status.state() == State.LIVE);
        if (caughtUp) {
            compare(pointer, built);
            if (this.editions.move(pointer)) {
                logger.info("View {}: {} is read from now on, and no longer {}", pointer.view(), built,
                        pointer.collection());
            }
        }
    }

    /** The truth is what was built now; but whoever had it built wants to know. */
    private void compare(Pointer pointer, String built) {
        if (!Edition.versionIn(built).equals(Edition.versionIn(pointer.collection()))) {
            return;
        }
        Set<String> differing = this.editions.compare(pointer, Edition.placeIn(built)).differing();
        if (differing.isEmpty()) {
            logger.info("View {}: {} is the same as {}", pointer.view(), built, pointer.collection());
        }
        else {
            logger.warn("View {}: {} differs from {} in {} documents, among them {}", pointer.view(), built,
                    pointer.collection(), differing.size(), differing.stream().limit(SHOWN).toList());
        }
    }

    /** Of those that have yet to reach the end of the history. */
    static void tellProgress(List<ProjectionStatus> views) {
        views.stream()
            .filter((view) -> view.state() == State.CATCHING_UP)
            .forEach((view) -> logger.info("View {}: {} of {} events, {} a second, {} s left", view.edition(),
                    view.applied(), view.head(), view.perSecond(),
                    Objects.requireNonNullElse(view.secondsLeft(), "no saying how many")));
    }

}
