package org.chancery.command.snapshot;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a snapshot each time that so many events of an aggregate were read or recorded:
 * of what is stored, and beside the work of whoever caused it. It is no harm when one
 * cannot be taken.
 */
public final class SnapshotTaker implements Snapshotter {

    private static final Logger logger = LoggerFactory.getLogger(SnapshotTaker.class);

    private final EventStore events;

    private final SnapshotKinds kinds;

    private final int each;

    private final Executor executor;

    private final Map<Class<?>, SnapshotRepository<?>> repositories = new ConcurrentHashMap<>();

    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    /**
     * A taker of snapshots.
     * @param kinds of which aggregates
     * @param each after how many events
     */
    public SnapshotTaker(EventStore events, SnapshotKinds kinds, int each, Executor executor) {
        this.events = events;
        this.kinds = kinds;
        this.each = each;
        this.executor = executor;
    }

    /**
     * The repository that is described. If its aggregate is on the list, it has snapshots
     * taken and begins with them.
     */
    public <T> Repository<T> repository(Class<T> type, EventSourcingRepository.Builder<T> described) {
        if (!this.kinds.has(type)) {
            return new SnapshotRepository<>(this.events, described, false);
        }
        SnapshotRepository<T> repository = new SnapshotRepository<>(this.events,
                described.snapshotTriggerDefinition(new EventCountSnapshotTriggerDefinition(this, this.each)), true);
        this.repositories.put(type, repository);
        return repository;
    }

    @Override
    public void scheduleSnapshot(Class<?> aggregate, String id) {
        UnitOfWork<?> work = CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get() : null;
        if (work != null && work.phase().isBefore(UnitOfWork.Phase.COMMIT)) {
            work.afterCommit((committed) -> begin(aggregate, id));
        }
        else {
            begin(aggregate, id);
        }
    }

    /** A long stream asks many times while it is read. */
    private void begin(Class<?> aggregate, String id) {
        if (this.underWay.add(id)) {
            this.executor.execute(() -> take(aggregate, id));
        }
    }

    private void take(Class<?> aggregate, String id) {
        try {
            Objects.requireNonNull(this.repositories.get(aggregate)).snapshot(id).ifPresent(this.events::storeSnapshot);
        }
        catch (RuntimeException ex) {
            logger.warn("No snapshot of {} was taken: {}", id, ex.getMessage());
        }
        finally {
            this.underWay.remove(id);
        }
    }

}
