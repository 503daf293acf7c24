package org.chancery.benchmark.view;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

import org.chancery.benchmark.harness.Delays;
import org.chancery.benchmark.house.House;
import org.chancery.query.projection.ProjectionEngine;
import org.chancery.query.projection.ProjectionStatus;
import org.chancery.query.projection.View;
import org.chancery.query.view.Positions;

/**
 * Watches all views from a thread of its own, and notes when they had come how far.
 */
final class Sight implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Positions positions;

    private final List<? extends View<?>> views;

    private final Map<Long, Long> dueByPosition = new ConcurrentHashMap<>();

    private final NavigableMap<Long, Long> shownByPosition = new ConcurrentSkipListMap<>();

    private final Thread watching = Thread.ofPlatform().name("sight").unstarted(this::watch);

    private volatile boolean closed;

    Sight(House house) {
        this.positions = house.part(Positions.class);
        this.views = house.part(ProjectionEngine.class).status().stream().map(ProjectionStatus::view).toList();
        this.watching.start();
    }

    /** An event is at this position, and it was due at that time. */
    void expect(long position, long due) {
        this.dueByPosition.put(position, due);
    }

    /** How long after they were due all expected events were shown. */
    Delays delays() {
        long last = this.dueByPosition.keySet().stream().mapToLong(Long::longValue).max().orElseThrow();
        if (!this.positions.await(this.views, last, PATIENCE)) {
            throw new IllegalStateException("The views do not show the event at position " + last);
        }
        close();
        Delays delays = new Delays();
        this.dueByPosition
            .forEach((position, due) -> delays.add(this.shownByPosition.ceilingEntry(position).getValue() - due));
        return delays;
    }

    private void watch() {
        long reached = reached();
        while (!this.closed) {
            this.positions.await(this.views, reached + 1, GLANCE);
            reached = reached();
            this.shownByPosition.putIfAbsent(reached, System.nanoTime());
        }
        this.shownByPosition.putIfAbsent(reached(), System.nanoTime());
    }

    private long reached() {
        return this.views.stream().mapToLong(this.positions::of).min().orElseThrow();
    }

    @Override
    public void close() {
        this.closed = true;
        try {
            this.watching.join();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
