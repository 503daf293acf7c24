package org.chancery.command.snapshot;

import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads snapshots of a closed list of aggregates as UTF-8 JSON, and leaves
 * metadata to the serializer of events. What is not on the list, or was made by other
 * code than this, comes back as Axon's {@link UnknownSerializedType}.
 */
public final class SnapshotSerializer implements Serializer {

    private final SnapshotKinds kinds;

    private final Serializer events;

    private final JsonMapper json = StateJson.mapper();

    public SnapshotSerializer(SnapshotKinds kinds, Serializer events) {
        this.kinds = kinds;
        this.events = events;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        if (object == null || !this.kinds.has(object.getClass())) {
            return this.events.serialize(object, representation);
        }
        SerializedType type = this.kinds.type(object.getClass());
        try {
            return new SimpleSerializedObject<>(
                    getConverter().convert(this.json.writeValueAsBytes(object), representation), representation, type);
        }
        catch (JacksonException ex) {
            throw new SerializationException("Cannot write a snapshot '%s'".formatted(type.getName()), ex);
        }
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return this.events.canSerializeTo(representation);
    }

    @Override
    @SuppressWarnings({ "unchecked", "TypeParameterUnusedInFormals" })
    public <S, T> @Nullable T deserialize(SerializedObject<S> stored) {
        Class<?> type = classForType(stored.getType());
        if (type == UnknownSerializedType.class) {
            return (T) new UnknownSerializedType(this, stored);
        }
        if (!this.kinds.has(type)) {
            return this.events.deserialize(stored);
        }
        byte[] body = getConverter().convert(stored, byte[].class).getData();
        try {
            return (T) this.json.readValue(body, type);
        }
        catch (JacksonException ex) {
            throw new SerializationException("Cannot read a snapshot '%s'".formatted(stored.getType().getName()), ex);
        }
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        Class<?> kind = this.kinds.of(type);
        if (kind != null) {
            return kind;
        }
        try {
            return this.events.classForType(type);
        }
        catch (SerializationException ex) {
            return UnknownSerializedType.class;
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        return (type != null && this.kinds.has(type)) ? this.kinds.type(type) : this.events.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return this.events.getConverter();
    }

}
