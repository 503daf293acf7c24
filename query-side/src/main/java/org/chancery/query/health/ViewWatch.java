package org.chancery.query.health;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.chancery.query.projection.EditionState;
import org.chancery.query.projection.ProjectionStatus;
import org.chancery.query.view.Positions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the views from time to time and remembers since when events wait for them and
 * since when they stand still. {@link #look()} asks the databases; all else only says
 * what was seen then.
 */
final class ViewWatch implements Vital, MeterBinder {

    private static final Logger logger = LoggerFactory.getLogger(ViewWatch.class);

    private final Supplier<List<ProjectionStatus>> views;

    private final Supplier<List<EditionState>> editions;

    private final Positions positions;

    private final Clock clock;

    private final Duration patience;

    private final Timeline history = new Timeline();

    private final Map<String, Sight> sights = new ConcurrentHashMap<>();

    private volatile Map<String, Integer> parked = Map.of();

    private volatile @Nullable ViewGauges gauges;

    private volatile Duration lookedAt;

    private volatile long atFirst = -1;

    private volatile boolean caughtUp;

    /**
     * A watch that has seen nothing yet.
     * @param views what this node builds, or would if it had to
     * @param editions what there is, as the database knows it
     * @param patience how long a view may stand still while events wait for it
     */
    ViewWatch(Supplier<List<ProjectionStatus>> views, Supplier<List<EditionState>> editions, Positions positions,
            Clock clock, Duration patience) {
        this.views = views;
        this.editions = editions;
        this.positions = positions;
        this.clock = clock;
        this.patience = patience;
        this.lookedAt = now();
    }

    /** Driven by one thread. */
    void look() {
        List<ProjectionStatus> statuses = this.views.get();
        Duration now = now();
        for (ProjectionStatus status : statuses) {
            this.history.note(status.head(), now);
            this.sights.compute(status.edition().collection(),
                    (edition, before) -> Sight.of(applied(status), status.head(), before, now));
        }
        this.parked = parked();
        follow(statuses);
        this.history.forget(this.sights.values().stream().mapToLong(Sight::applied).min().orElse(0));
        noteCaughtUp(statuses);
        this.lookedAt = now;
    }

    /**
     * Whether no view stands still while events wait. When nobody has been able to look
     * for so long, nobody knows, and that is not good either.
     */
    @Override
    public boolean isAlive() {
        Duration now = now();
        return isFresh(now)
                && this.sights.values().stream().noneMatch((sight) -> sight.stillFor(now).compareTo(this.patience) > 0);
    }

    /** Whether every view has once had all events that there were at the start. */
    boolean hasCaughtUp() {
        return this.caughtUp;
    }

    /** What there is to show comes and goes; each look sees to that. */
    @Override
    public void bindTo(MeterRegistry registry) {
        this.gauges = new ViewGauges(this, registry);
    }

    /** How many events the edition has yet to draw from, if anybody knows. */
    double lag(String edition) {
        Sight sight = this.sights.get(edition);
        return ifFresh((sight != null) ? sight.lag() : null);
    }

    /** How long the next event has been waiting for the edition, if anybody knows. */
    double secondsWaiting(String edition) {
        Sight sight = this.sights.get(edition);
        return ifFresh((sight != null) ? this.history.waiting(sight.applied(), now()).toMillis() / 1_000.0 : null);
    }

    /** How many objects an edition that is read leaves out, if anybody knows. */
    double parked(String edition) {
        return ifFresh(this.parked.get(edition));
    }

    /** An edition that was dropped stands still for ever, and is nobody's concern. */
    private void follow(List<ProjectionStatus> statuses) {
        this.sights.keySet().retainAll(statuses.stream().map((status) -> status.edition().collection()).toList());
        ViewGauges shown = this.gauges;
        if (shown != null) {
            shown.show(this.sights.keySet(), this.parked.keySet());
        }
    }

    /**
     * What is parked is stored with the position, by whichever node builds the view. A
     * store that does not answer leaves it unknown; whether the views stand still is
     * known without.
     */
    private Map<String, Integer> parked() {
        try {
            return this.editions.get()
                .stream()
                .filter((edition) -> edition.use() == EditionState.Use.SERVING)
                .collect(Collectors.toUnmodifiableMap(EditionState::collection, EditionState::parked));
        }
        catch (RuntimeException ex) {
            logger.debug("Nobody says what is parked", ex);
            return Map.of();
        }
    }

    /** An old figure would look like a good one. */
    private double ifFresh(@Nullable Number figure) {
        return (figure != null && isFresh(now())) ? figure.doubleValue() : Double.NaN;
    }

    private boolean isFresh(Duration now) {
        return now.minus(this.lookedAt).compareTo(this.patience) <= 0;
    }

    private void noteCaughtUp(List<ProjectionStatus> statuses) {
        if (this.atFirst < 0) {
            this.atFirst = statuses.stream().mapToLong(ProjectionStatus::head).max().orElse(0);
        }
        this.caughtUp |= !statuses.isEmpty()
                && this.sights.values().stream().allMatch((sight) -> sight.applied() >= this.atFirst);
    }

    /**
     * What another node builds stands in the store, not in the status of this one; how
     * far it has come is known of the edition that is read.
     */
    private long applied(ProjectionStatus status) {
        return (status.state() == ProjectionStatus.State.WAITING) ? this.positions.of(status.view()) + 1
                : status.applied();
    }

    private Duration now() {
        return Duration.ofNanos(this.clock.monotonicTime());
    }

}
