package org.chancery.command.snapshot;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.LockAwareAggregate;
import org.axonframework.serialization.SerializationException;
import org.chancery.command.PresumedNew;
import org.chancery.kernel.DomainEvent;

/**
 * Begins with the snapshot of an aggregate where there is one that it can use. An id says
 * nothing of its kind: under the id of one aggregate somebody may ask for another, which
 * must not meet its snapshot.
 */
final class SnapshotRepository<T> extends CachingEventSourcingRepository<T> {

    /**
     * For the eyes of Axon's repository alone, which then lets the aggregate begin. It
     * would throw one of its own, and to write down a deep stack takes longer than to
     * begin.
     */
    @SuppressWarnings("StaticAssignmentOfThrowable") // where it was thrown says nothing
    private static final AggregateNotFoundException PRESUMED_NEW = new AggregateNotFoundException("",
            "Nobody asked for it");

    private final EventStore events;

    private final boolean begins;

    /**
     * @param begins whether there may be a snapshot to begin with; otherwise, none is
     * looked for
     */
    SnapshotRepository(EventStore events, EventSourcingRepository.Builder<T> described, boolean begins) {
        super(described.eventStore(events));
        this.events = events;
        this.begins = begins;
    }

    @Override
    protected LockAwareAggregate<T, EventSourcedAggregate<T>> doLoadOrCreate(String id, Callable<T> beginning)
            throws Exception {
        PresumedNew.mayBegin(id);
        return super.doLoadOrCreate(id, beginning);
    }

    @Override
    protected DomainEventStream readEvents(String id) {
        if (PresumedNew.isPresumedOf(id)) {
            throw PRESUMED_NEW;
        }
        if (this.begins) {
            DomainEventStream stream = this.events.readEvents(id);
            if (!stream.hasNext() || isUsable(stream.peek())) {
                return stream;
            }
        }
        return this.events.readEvents(id, 0);
    }

    /** What is made of the stored events; empty where they are those of another kind. */
    Optional<DomainEventMessage<?>> snapshot(String id) {
        DomainEventStream stream = readEvents(id);
        if (!stream.hasNext() || !stream.peek().getType().equals(aggregateModel().type())) {
            return Optional.empty();
        }
        EventSourcedAggregate<T> aggregate = EventSourcedAggregate.initialize(
                getAggregateFactory().createAggregateRoot(id, stream.peek()), aggregateModel(), this.events,
                NoSnapshotTriggerDefinition.TRIGGER);
        aggregate.initializeState(stream);
        return Optional.of(new GenericDomainEventMessage<>(aggregate.type(), id, aggregate.version(),
                aggregate.getAggregateRoot()));
    }

    private boolean isUsable(DomainEventMessage<?> first) {
        try {
            return first.getPayload() instanceof DomainEvent || getAggregateType().isInstance(first.getPayload());
        }
        catch (SerializationException ex) {
            return false;
        }
    }

}
