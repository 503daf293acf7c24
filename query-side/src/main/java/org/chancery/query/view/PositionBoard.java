package org.chancery.query.view;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.chancery.query.projection.Edition;
import org.chancery.query.projection.Haste;
import org.chancery.query.projection.ProjectionListener;
import org.chancery.query.projection.View;

/**
 * Wakes those who wait as soon as a view of this node has come far enough. For a view
 * that another node builds it looks at the stored token, again and again.
 */
final class PositionBoard implements Positions, ProjectionListener {

    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(20);

    private final Serving serving;

    private final Haste haste;

    private final Set<Thread> waiting = ConcurrentHashMap.newKeySet();

    PositionBoard(Serving serving, Haste haste) {
        this.serving = serving;
        this.haste = haste;
    }

    @Override
    public long of(View<?> view) {
        return this.serving.position(view);
    }

    @Override
    public boolean await(Collection<? extends View<?>> views, long position, Duration atMost) {
        if (views.stream().allMatch((view) -> of(view) >= position)) {
            return true;
        }
        long deadline = System.nanoTime() + atMost.toNanos();
        this.waiting.add(Thread.currentThread());
        try {
            return this.haste.during(() -> views.stream().allMatch((view) -> await(view, position, deadline)));
        }
        finally {
            this.waiting.remove(Thread.currentThread());
        }
    }

    @Override
    public void reached(Edition<?> edition, long position, Map<String, Long> changed) {
        this.serving.reached(edition, position);
        wake();
    }

    @Override
    public void left(Edition<?> edition) {
        this.serving.left(edition);
        wake();
    }

    @Override
    public void lookAgain() {
        this.serving.lookAgain();
        wake();
    }

    private boolean await(View<?> view, long position, long deadline) {
        long left = deadline - System.nanoTime();
        while (of(view) < position && left > 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(this, this.serving.isBuiltHere(view) ? left : Math.min(left, LOOK_AGAIN));
            left = deadline - System.nanoTime();
        }
        return of(view) >= position;
    }

    private void wake() {
        this.waiting.forEach(LockSupport::unpark);
    }

}
