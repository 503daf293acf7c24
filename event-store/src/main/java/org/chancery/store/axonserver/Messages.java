package org.chancery.store.axonserver;

import java.util.List;
import java.util.stream.Stream;

import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.chancery.store.serialization.EventFormat;

/**
 * What the server holds as Axon's messages. A payload is read from its bytes only when
 * somebody asks for it.
 */
record Messages(EventFormat format) {

    List<TrackedEventMessage<?>> tracked(List<EventWithToken> events) {
        return EventUtils
            .upcastAndDeserializeTrackedEvents(events.stream().map(this::tracked), this.format.events(),
                    this.format.upcasters())
            .toList();
    }

    DomainEventStream stream(Stream<Event> events) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                events.map((event) -> new GrpcEvent(event, this.format.events())), this.format.events(),
                this.format.upcasters());
    }

    private TrackedDomainEventData<byte[]> tracked(EventWithToken event) {
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(event.getToken()),
                new GrpcEvent(event.getEvent(), this.format.events()));
    }

}
