package org.chancery.store.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.chancery.store.serialization.EventFormat;

/**
 * Rows as Axon's messages. A payload is read from its bytes only when somebody asks for
 * it; its type is known before.
 */
record Messages(EventFormat format) {

    Page page(long from, List<EventRow> rows) {
        long bytes = rows.stream().mapToLong(EventRow::size).sum();
        return new Page(from, from + rows.size(), bytes, () -> events(from, rows));
    }

    DomainEventStream stream(Stream<EventRow> rows) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(rows, this.format.events(), this.format.upcasters());
    }

    private List<TrackedEventMessage<?>> events(long from, List<EventRow> rows) {
        List<TrackedDomainEventData<byte[]>> tracked = new ArrayList<>(rows.size());
        for (EventRow row : rows) {
            tracked.add(new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(from + tracked.size()), row));
        }
        return EventUtils
            .upcastAndDeserializeTrackedEvents(tracked.stream(), this.format.events(), this.format.upcasters())
            .<TrackedEventMessage<?>>map((event) -> event)
            .toList();
    }

}
