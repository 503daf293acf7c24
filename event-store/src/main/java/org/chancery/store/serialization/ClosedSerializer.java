package org.chancery.store.serialization;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.ByteArrayToJsonNodeConverter;
import org.axonframework.serialization.jackson3.JsonNodeToByteArrayConverter;
import org.axonframework.serialization.jackson3.JsonNodeToObjectNodeConverter;
import org.axonframework.serialization.jackson3.ObjectNodeToJsonNodeConverter;
import org.chancery.store.serialization.EventTypes.EventType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads the events of a closed list, and their metadata, as UTF-8 JSON. No
 * Java class name enters the store, and nothing that the store says can make this class
 * instantiate what is not on the list.
 *
 * <p>
 * An event is stored under its logical name and revision. Metadata is a flat map of text;
 * a value that is not text is refused rather than read back as something else.
 *
 * @see EventJson the form and how it may evolve
 */
public final class ClosedSerializer implements Serializer {

    private static final TypeReference<Map<String, String>> TEXT_BY_KEY = new TypeReference<>() {
    };

    private static final int USUAL_SIZE_OF_METADATA = 512;

    private static final String METADATA = MetaData.class.getName();

    private final EventTypes types;

    private final JsonMapper json = EventJson.mapper();

    private final ChainingConverter converter = new ChainingConverter(ClosedSerializer.class.getClassLoader());

    public ClosedSerializer(EventTypes types) {
        this.types = types;
        this.converter.registerConverter(new JsonNodeToByteArrayConverter(this.json));
        this.converter.registerConverter(new ByteArrayToJsonNodeConverter(this.json));
        this.converter.registerConverter(new JsonNodeToObjectNodeConverter());
        this.converter.registerConverter(new ObjectNodeToJsonNodeConverter());
    }

    /** Of every event of every area. */
    public static ClosedSerializer published() {
        return new ClosedSerializer(EventTypes.published());
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        SerializedType type = typeForClass((object != null) ? object.getClass() : null);
        try {
            byte[] body = (object instanceof MetaData metadata) ? text(metadata) : this.json.writeValueAsBytes(object);
            return new SimpleSerializedObject<>(this.converter.convert(body, representation), representation, type);
        }
        catch (JacksonException ex) {
            throw new SerializationException("Cannot write the event '%s': %s".formatted(type.getName(), problem(ex)),
                    ex);
        }
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return this.converter.canConvert(byte[].class, representation);
    }

    @Override
    @SuppressWarnings({ "unchecked", "TypeParameterUnusedInFormals" })
    public <S, T> @Nullable T deserialize(SerializedObject<S> stored) {
        SerializedType type = stored.getType();
        if (type.equals(SerializedType.emptyType())) {
            return null;
        }
        byte[] body = this.converter.convert(stored, byte[].class).getData();
        try {
            if (type.getName().equals(METADATA)) {
                return (T) MetaData.from(this.json.readValue(body, TEXT_BY_KEY));
            }
            return (T) this.json.readValue(body, this.types.of(type).record());
        }
        catch (JacksonException ex) {
            throw new SerializationException("Cannot read the event '%s', revision %s: %s".formatted(type.getName(),
                    type.getRevision(), problem(ex)), ex);
        }
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.equals(SerializedType.emptyType())) {
            return Void.class;
        }
        return type.getName().equals(METADATA) ? MetaData.class : this.types.of(type).record();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class || type == void.class) {
            return SerializedType.emptyType();
        }
        if (type == MetaData.class) {
            return new SimpleSerializedType(METADATA, null);
        }
        EventType known = this.types.of(type);
        if (known == null) {
            throw new SerializationException(
                    type.getName() + " is not stored: it belongs to no family of events in the published language");
        }
        return new SimpleSerializedType(known.name(), Integer.toString(known.revision()));
    }

    @Override
    public Converter getConverter() {
        return this.converter;
    }

    /** In the order of its keys, as all maps are written. */
    private byte[] text(MetaData metadata) {
        String[] keys = metadata.keySet().toArray(String[]::new);
        Arrays.sort(keys);
        ByteArrayOutputStream body = new ByteArrayOutputStream(USUAL_SIZE_OF_METADATA);
        try (JsonGenerator text = this.json.createGenerator(body)) {
            text.writeStartObject();
            for (String key : keys) {
                text.writeName(key);
                text.writeString(text(key, metadata.get(key)));
            }
            text.writeEndObject();
        }
        return body.toByteArray();
    }

    private static @Nullable String text(String key, @Nullable Object value) {
        if (value != null && !(value instanceof String)) {
            throw new SerializationException(
                    "Metadata '%s' is a %s; the store keeps text only".formatted(key, value.getClass().getName()));
        }
        return (String) value;
    }

    /** Jackson's message without the excerpt of the body, which may be personal. */
    private static String problem(JacksonException exception) {
        return exception.getOriginalMessage();
    }

}
