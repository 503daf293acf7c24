package org.chancery.standalone;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.chancery.standalone.operations.ViewState;

/**
 * Shows how the views, which live in memory, are made again from the events at a start.
 */
final class ViewRebuild {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private ViewRebuild() {
    }

    /**
     * Return when every view that is ours to build has caught up; one that cannot is
     * named and left behind.
     */
    static void await(Supplier<List<ViewState>> views, PrintWriter out) {
        long events = views.get().stream().mapToLong(ViewState::of).sum();
        if (events == 0) {
            awaitQuietly(views);
        }
        else {
            awaitVisibly(views, events, out);
        }
        views.get()
            .stream()
            .filter(ViewState::isFailed)
            .forEach((view) -> out.println("The view " + view.view() + " does not get on: " + view.problem()));
    }

    private static void awaitVisibly(Supplier<List<ViewState>> views, long events, PrintWriter out) {
        try (Progress progress = Progress.of("Events for all views", events, out)) {
            List<ViewState> now = views.get();
            while (now.stream().anyMatch(ViewState::isUnderWay)) {
                progress.to(now.stream().mapToLong(ViewState::applied).sum());
                LockSupport.parkNanos(PAUSE.toNanos());
                now = views.get();
            }
            progress.to(now.stream().mapToLong(ViewState::applied).sum());
        }
    }

    /** As {@link #await}, without a word. */
    static void awaitQuietly(Supplier<List<ViewState>> views) {
        while (views.get().stream().anyMatch(ViewState::isUnderWay)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

}
