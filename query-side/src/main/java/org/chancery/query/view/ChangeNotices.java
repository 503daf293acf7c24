package org.chancery.query.view;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;

import org.chancery.query.projection.Edition;
import org.chancery.query.projection.ProjectionListener;
import org.chancery.query.projection.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Passes on what was written to the views, by this node or another. Each subscriber has a
 * buffer and a thread of his own, so that none holds up the engine or another.
 */
final class ChangeNotices implements ViewChanges, ProjectionListener {

    private static final Logger logger = LoggerFactory.getLogger(ChangeNotices.class);

    private static final int BUFFER = 4_096;

    private final Serving serving;

    private final Sinks.Many<Change> changes = Sinks.many().multicast().directBestEffort();

    private final Scheduler scheduler = Schedulers.fromExecutor(Executors.newVirtualThreadPerTaskExecutor());

    ChangeNotices(Serving serving) {
        this.serving = serving;
    }

    @Override
    public Flux<Change> of(Collection<? extends View<?>> views) {
        Set<View<?>> wanted = Set.copyOf(views);
        return this.changes.asFlux()
            .filter((change) -> wanted.contains(change.view()))
            .onBackpressureBuffer(BUFFER,
                    (change) -> logger.warn("A subscriber of {} was too slow and is cut off", change.view()),
                    BufferOverflowStrategy.ERROR)
            .publishOn(this.scheduler);
    }

    @Override
    public void reached(Edition<?> edition, long position, Map<String, Long> changed) {
        tell(edition, changed);
    }

    @Override
    public void changedElsewhere(Edition<?> edition, Map<String, Long> changed) {
        tell(edition, changed);
    }

    @Override
    public boolean isCurious() {
        return this.changes.currentSubscriberCount() > 0;
    }

    @Override
    public void left(Edition<?> edition) {
        // The engine tells of what other nodes write as well.
    }

    private synchronized void tell(Edition<?> edition, Map<String, Long> changed) {
        if (isCurious() && this.serving.isRead(edition)) {
            changed.forEach((id, at) -> this.changes.tryEmitNext(new Change(edition.view(), id, at)));
        }
    }

}
