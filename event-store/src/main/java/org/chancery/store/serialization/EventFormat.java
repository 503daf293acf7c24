package org.chancery.store.serialization;

import java.util.Optional;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How an engine writes and reads what it keeps.
 *
 * @param events what writes and reads events and metadata
 * @param snapshots what writes and reads the state of aggregates
 * @param upcasters what turns older forms of events into today's
 */
public record EventFormat(Serializer events, Serializer snapshots, EventUpcaster upcasters) {

    private static final Logger LOGGER = LoggerFactory.getLogger(EventFormat.class);

    /** The events of every area, as closed JSON. */
    public static EventFormat published() {
        return of(ClosedSerializer.published());
    }

    /** One serializer for all, and nothing older than today's forms. */
    public static EventFormat of(Serializer serializer) {
        return new EventFormat(serializer, serializer, NoOpEventUpcaster.INSTANCE);
    }

    /** A snapshot of yesterday's form is set aside: the events say the same. */
    public Optional<DomainEventMessage<?>> snapshot(DomainEventData<?> stored) {
        try {
            DomainEventMessage<?> snapshot = EventStreamUtils
                .upcastAndDeserializeDomainEvents(Stream.of(stored), this.snapshots, this.upcasters)
                .next();
            return Optional.ofNullable(snapshot.getPayload()).map((state) -> snapshot);
        }
        catch (SerializationException ex) {
            LOGGER.info("The snapshot of {} is of another form; reading its events instead",
                    stored.getAggregateIdentifier());
            return Optional.empty();
        }
    }

    /** The same, with snapshots written and read by this. */
    public EventFormat withSnapshots(Serializer serializer) {
        return new EventFormat(this.events, serializer, this.upcasters);
    }

}
