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

    /** Return when every view has caught up; one that cannot is named and left behind. */
    static void await(Supplier<List<ViewState>> views, PrintWriter out) {
        long events = views.get().stream().mapToLong(ViewState::of).sum();
        if (events == 0) {
            return;
        }
        try (Progress progress = Progress.of("Events for all views", events, out)) {
            List<ViewState> now = views.get();
            while (now.stream().anyMatch(ViewRebuild::isUnderWay)) {
                progress.to(now.stream().mapToLong(ViewState::applied).sum());
                LockSupport.parkNanos(PAUSE.toNanos());
                now = views.get();
            }
            progress.to(now.stream().mapToLong(ViewState::applied).sum());
        }
        views.get()
            .stream()
            .filter(ViewState::isFailed)
            .forEach((view) -> out.println("The view " + view.view() + " does not get on: " + view.problem()));
    }

    /** As {@link #await}, without a word. */
    static void awaitQuietly(Supplier<List<ViewState>> views) {
        while (views.get().stream().anyMatch(ViewRebuild::isUnderWay)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean isUnderWay(ViewState view) {
        return view.lag() > 0 && !view.isFailed();
    }

}
