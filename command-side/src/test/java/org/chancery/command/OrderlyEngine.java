package org.chancery.command;

import java.util.List;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Events in memory, but no two in one place of a stream, as with every other engine. */
public class OrderlyEngine extends InMemoryEventStorageEngine {

    @Override
    public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
        events.forEach((event) -> refuseIfTaken((DomainEventMessage<?>) event));
        super.appendEvents(events);
    }

    private void refuseIfTaken(DomainEventMessage<?> event) {
        if (super.readEvents(event.getAggregateIdentifier(), event.getSequenceNumber()).hasNext()) {
            throw (event.getSequenceNumber() == 0) ? new AggregateStreamCreationException("It is there already")
                    : new ConcurrencyException("Another was faster");
        }
    }

}
