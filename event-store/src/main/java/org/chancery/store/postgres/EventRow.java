package org.chancery.store.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.chancery.store.EventIds;
import org.jspecify.annotations.Nullable;

/**
 * One event (or one snapshot) as its row holds it. Readers are given nothing but such
 * rows, fresh ones too, so that an event reads the same on the day it is stored and ten
 * years later.
 *
 * @param stream the id of the aggregate, or of the event itself when it has none
 * @param sequence its place in the stream, the first is 0
 * @param aggregateType the kind of aggregate, or null for an event of none
 * @param eventId the id of the event, made from that of the command that caused it
 * @param recordedAt when it was recorded, to the microsecond that PostgreSQL keeps
 * @param name under which the payload is stored
 * @param revision of the payload's form
 * @param payload the body
 * @param metadata who, in which capacity, under which command
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: a row is its position
record EventRow(String stream, long sequence, @Nullable String aggregateType, String eventId, Instant recordedAt,
        String name, @Nullable String revision, byte[] payload, byte[] metadata) implements DomainEventData<byte[]> {

    /** The columns, in the order of the components. */
    static final String COLUMNS = "stream, sequence, aggregate_type, event_id, recorded_at, name, revision, payload, metadata";

    /** The rows of events that one command caused; they are stored together. */
    static List<EventRow> of(List<? extends EventMessage<?>> events, Serializer serializer) {
        List<EventRow> rows = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            rows.add(of(event, EventIds.of(event, rows.size()), serializer));
        }
        return rows;
    }

    /** The row of an event, or of a snapshot, under an id of its own. */
    static EventRow of(EventMessage<?> event, Serializer serializer) {
        return of(event, event.getIdentifier(), serializer);
    }

    private static EventRow of(EventMessage<?> event, String id, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        byte[] metadata = event.serializeMetaData(serializer, byte[].class).getData();
        Instant recordedAt = event.getTimestamp().truncatedTo(ChronoUnit.MICROS);
        String name = payload.getType().getName();
        String revision = payload.getType().getRevision();
        if (event instanceof DomainEventMessage<?> ofAggregate) {
            return new EventRow(ofAggregate.getAggregateIdentifier(), ofAggregate.getSequenceNumber(),
                    ofAggregate.getType(), id, recordedAt, name, revision, payload.getData(), metadata);
        }
        return new EventRow(event.getIdentifier(), 0, null, id, recordedAt, name, revision, payload.getData(),
                metadata);
    }

    /** Of the {@link #COLUMNS}. */
    static EventRow read(ResultSet row) throws SQLException {
        return new EventRow(row.getString(1), row.getLong(2), row.getString(3), row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(), row.getString(6), row.getString(7), row.getBytes(8),
                row.getBytes(9));
    }

    int size() {
        return this.payload.length + this.metadata.length;
    }

    @Override
    public @Nullable String getType() {
        return this.aggregateType;
    }

    /** Null for an event of no aggregate: Axon then makes no domain event of it. */
    @Override
    public @Nullable String getAggregateIdentifier() {
        return (this.aggregateType != null) ? this.stream : null;
    }

    @Override
    public long getSequenceNumber() {
        return this.sequence;
    }

    @Override
    public String getEventIdentifier() {
        return this.eventId;
    }

    @Override
    public Instant getTimestamp() {
        return this.recordedAt;
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(this.metadata, byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(this.payload, byte[].class,
                new SimpleSerializedType(this.name, this.revision));
    }

}
