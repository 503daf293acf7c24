package org.chancery.query.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * One reader of the history, and the views that it feeds.
 *
 * <p>
 * Each round hands what is there, at most 1,000 events, to all views at once and waits
 * for them. So a batch is as big as the lag: one event when all is quiet, some twenty
 * when there is much to do, a thousand after a restart. A view that fails leaves the feed
 * and does not hold the others up.
 */
final class Feed implements AutoCloseable {

    /** How many events a batch holds at most. */
    static final int MOST = 1_000;

    private final StreamableMessageSource<TrackedEventMessage<?>> source;

    private final ExecutorService workers;

    private final Haste haste;

    private final Consumer<Projection<?>> dropped;

    private final List<Projection<?>> views = new ArrayList<>();

    private @Nullable Facts facts;

    private long position = -1;

    private boolean upToDate;

    private long began;

    private Duration took = Duration.ZERO;

    /**
     * A feed without views.
     * @param dropped hears of each view that failed and has left the feed
     */
    Feed(StreamableMessageSource<TrackedEventMessage<?>> source, ExecutorService workers, Haste haste,
            Consumer<Projection<?>> dropped) {
        this.source = source;
        this.workers = workers;
        this.haste = haste;
        this.dropped = dropped;
    }

    /**
     * Threads for views. The machine has them take turns with those who give commands; a
     * virtual thread would keep its processor until it waits.
     */
    static ExecutorService workers() {
        return Executors.newCachedThreadPool(Thread.ofPlatform().name("views-", 0).daemon().factory());
    }

    List<Projection<?>> views() {
        return List.copyOf(this.views);
    }

    void add(Projection<?> view) {
        this.views.add(view);
        if (view.position() < this.position) {
            // The others skip what they have.
            close();
        }
    }

    /**
     * Feed what is there.
     * @return whether the views are up to date with the history now
     */
    boolean round() throws InterruptedException {
        try {
            if (this.upToDate) {
                this.haste.letGather(this.began, this.took);
            }
            List<Fact> batch = open().next(MOST);
            this.began = System.nanoTime();
            hand(batch);
            this.took = Duration.ofNanos(System.nanoTime() - this.began);
            this.upToDate = batch.size() < MOST;
            return this.upToDate;
        }
        catch (RuntimeException ex) {
            close();
            views().forEach((view) -> drop(view, ex));
            return false;
        }
    }

    @Override
    public void close() {
        if (this.facts != null) {
            this.facts.close();
            this.facts = null;
        }
    }

    private Facts open() {
        if (this.facts == null) {
            this.position = this.views.stream().mapToLong(Projection::position).min().orElse(-1);
            this.facts = new Facts(this.source, this.position);
        }
        return this.facts;
    }

    private void hand(List<Fact> batch) throws InterruptedException {
        if (!batch.isEmpty()) {
            this.position = batch.getLast().position();
        }
        Map<Projection<?>, Future<?>> handed = new LinkedHashMap<>();
        this.views
            .forEach((view) -> handed.put(view, this.workers.submit(() -> view.take(batch, batch.size() < MOST))));
        for (Map.Entry<Projection<?>, Future<?>> one : handed.entrySet()) {
            try {
                one.getValue().get();
            }
            catch (ExecutionException ex) {
                drop(one.getKey(), Objects.requireNonNullElse(ex.getCause(), ex));
            }
        }
    }

    private void drop(Projection<?> view, Throwable cause) {
        this.views.remove(view);
        view.fail(cause);
        this.dropped.accept(view);
    }

}
