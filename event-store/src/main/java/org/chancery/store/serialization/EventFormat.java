package org.chancery.store.serialization;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/**
 * How an engine writes and reads what it keeps.
 *
 * @param events what writes and reads events and metadata
 * @param snapshots what writes and reads the state of aggregates
 * @param upcasters what turns older forms of events into today's
 */
public record EventFormat(Serializer events, Serializer snapshots, EventUpcaster upcasters) {

    /** The events of every area, as closed JSON. */
    public static EventFormat published() {
        return of(ClosedSerializer.published());
    }

    /** One serializer for all, and nothing older than today's forms. */
    public static EventFormat of(Serializer serializer) {
        return new EventFormat(serializer, serializer, NoOpEventUpcaster.INSTANCE);
    }

    /** The same, with snapshots written and read by this. */
    public EventFormat withSnapshots(Serializer serializer) {
        return new EventFormat(this.events, serializer, this.upcasters);
    }

}
