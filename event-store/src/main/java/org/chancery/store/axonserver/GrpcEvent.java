package org.chancery.store.axonserver;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import com.google.protobuf.UnsafeByteOperations;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.event.Event;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * One event (or one snapshot) as Axon Server holds it. Its metadata are fields of their
 * own there, text by key, so that the server's operator can search for them.
 *
 * @param event what the server holds
 * @param serializer what reads it
 */
record GrpcEvent(Event event, Serializer serializer) implements DomainEventData<byte[]> {

    /** The form in which this event is stored under this id. */
    static Event of(EventMessage<?> message, String id, Serializer serializer) {
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        Event.Builder event = Event.newBuilder()
            .setMessageIdentifier(id)
            .setTimestamp(message.getTimestamp().toEpochMilli())
            .setPayload(io.axoniq.axonserver.grpc.SerializedObject.newBuilder()
                .setType(payload.getType().getName())
                .setRevision((payload.getType().getRevision() != null) ? payload.getType().getRevision() : "")
                .setData(UnsafeByteOperations.unsafeWrap(payload.getData())));
        message.getMetaData().forEach((key, value) -> event.putMetaData(key, text(key, value)));
        if (message instanceof DomainEventMessage<?> ofAggregate) {
            event.setAggregateType(ofAggregate.getType())
                .setAggregateIdentifier(ofAggregate.getAggregateIdentifier())
                .setAggregateSequenceNumber(ofAggregate.getSequenceNumber());
        }
        return event.build();
    }

    private static MetaDataValue text(String key, @Nullable Object value) {
        if (!(value instanceof String text)) {
            throw new SerializationException("Metadata '%s' is no text; the store keeps text only".formatted(key));
        }
        return MetaDataValue.newBuilder().setTextValue(text).build();
    }

    @Override
    public @Nullable String getType() {
        return isOfAggregate() ? this.event.getAggregateType() : null;
    }

    /** Null for an event of no aggregate: Axon then makes no domain event of it. */
    @Override
    public @Nullable String getAggregateIdentifier() {
        return isOfAggregate() ? this.event.getAggregateIdentifier() : null;
    }

    @Override
    public long getSequenceNumber() {
        return this.event.getAggregateSequenceNumber();
    }

    @Override
    public String getEventIdentifier() {
        return this.event.getMessageIdentifier();
    }

    @Override
    public Instant getTimestamp() {
        return Instant.ofEpochMilli(this.event.getTimestamp());
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        Map<String, String> metadata = HashMap.newHashMap(this.event.getMetaDataCount());
        this.event.getMetaDataMap().forEach((key, value) -> metadata.put(key, value.getTextValue()));
        return new SerializedMetaData<>(this.serializer.serialize(MetaData.from(metadata), byte[].class).getData(),
                byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        io.axoniq.axonserver.grpc.SerializedObject payload = this.event.getPayload();
        return new SimpleSerializedObject<>(payload.getData().toByteArray(), byte[].class, new SimpleSerializedType(
                payload.getType(), payload.getRevision().isEmpty() ? null : payload.getRevision()));
    }

    private boolean isOfAggregate() {
        return !this.event.getAggregateType().isEmpty();
    }

}
