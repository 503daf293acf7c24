package org.chancery.query.health;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.chancery.query.projection.Edition;
import org.chancery.query.projection.ProjectionStatus;
import org.chancery.query.view.Positions;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the views from time to time and remembers since when events wait for them and
 * since when they stand still. {@link #look()} asks the databases; all else only says
 * what was seen then.
 */
final class ViewWatch implements Vital, MeterBinder {

    private final Supplier<List<ProjectionStatus>> views;

    private final Positions positions;

    private final Clock clock;

    private final Duration patience;

    private final Timeline history = new Timeline();

    private final Map<Edition<?>, Sight> sights = new ConcurrentHashMap<>();

    private final Map<Edition<?>, List<Meter>> shown = new HashMap<>();

    private volatile @Nullable MeterRegistry meters;

    private volatile Duration lookedAt;

    private volatile long atFirst = -1;

    private volatile boolean caughtUp;

    /**
     * A watch that has seen nothing yet.
     * @param patience how long a view may stand still while events wait for it
     */
    ViewWatch(Supplier<List<ProjectionStatus>> views, Positions positions, Clock clock, Duration patience) {
        this.views = views;
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
            this.sights.compute(status.edition(),
                    (edition, before) -> Sight.of(applied(status), status.head(), before, now));
        }
        follow(statuses.stream().<Edition<?>>map(ProjectionStatus::edition).toList());
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
        this.meters = registry;
    }

    /** An edition that was dropped stands still for ever, and is nobody's concern. */
    private void follow(Collection<Edition<?>> editions) {
        this.sights.keySet().retainAll(editions);
        MeterRegistry registry = this.meters;
        if (registry != null) {
            editions.forEach((edition) -> this.shown.computeIfAbsent(edition, (fresh) -> show(fresh, registry)));
            this.shown.entrySet().removeIf((one) -> {
                boolean gone = !editions.contains(one.getKey());
                if (gone) {
                    one.getValue().forEach(registry::remove);
                }
                return gone;
            });
        }
    }

    private List<Meter> show(Edition<?> edition, MeterRegistry registry) {
        Meter lag = Gauge.builder("chancery.view.lag", () -> ifFresh(lag(edition)))
            .description("How many events the view has yet to draw from")
            .baseUnit("events")
            .tag("view", edition.collection())
            .register(registry);
        Meter waiting = TimeGauge
            .builder("chancery.view.waiting", () -> ifFresh(waitingMillis(edition)), TimeUnit.MILLISECONDS)
            .description("How long the next event has been waiting for the view")
            .tag("view", edition.collection())
            .register(registry);
        return List.of(lag, waiting);
    }

    private double lag(Edition<?> edition) {
        Sight sight = this.sights.get(edition);
        return (sight != null) ? sight.lag() : Double.NaN;
    }

    private double waitingMillis(Edition<?> edition) {
        Sight sight = this.sights.get(edition);
        return (sight != null) ? this.history.waiting(sight.applied(), now()).toMillis() : Double.NaN;
    }

    /** An old figure would look like a good one. */
    private double ifFresh(double figure) {
        return isFresh(now()) ? figure : Double.NaN;
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

    /**
     * One view when it was last looked at.
     *
     * @param still since when it has events before it and takes none; null while it does,
     * or has nothing to do
     */
    private record Sight(long applied, long head, @Nullable Duration still) {

        static Sight of(long applied, long head, @Nullable Sight before, Duration now) {
            if (applied >= head) {
                return new Sight(applied, head, null);
            }
            if (before != null && before.still != null && before.applied == applied) {
                return new Sight(applied, head, before.still);
            }
            return new Sight(applied, head, now);
        }

        long lag() {
            return Math.max(0, this.head - this.applied);
        }

        Duration stillFor(Duration now) {
            return (this.still != null) ? now.minus(this.still) : Duration.ZERO;
        }

    }

}
