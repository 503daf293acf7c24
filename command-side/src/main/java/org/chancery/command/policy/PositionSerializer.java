package org.chancery.command.policy;

import java.nio.charset.StandardCharsets;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * Writes the position of a policy as a plain number. Axon's own Jackson serializer cannot
 * read back every token that it wrote; a policy knows one kind of token, and it is never
 * reset.
 */
final class PositionSerializer implements Serializer {

    private static final SerializedType POSITION = new SimpleSerializedType("position", null);

    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object token, Class<T> representation) {
        byte[] text = switch (token) {
            case null -> new byte[0];
            case GlobalSequenceTrackingToken position -> bytes(position.getGlobalIndex());
            default -> throw new IllegalArgumentException("Not the position of a policy: " + token);
        };
        return new SimpleSerializedObject<>(this.converter.convert(text, representation), representation, POSITION);
    }

    @Override
    @SuppressWarnings({ "unchecked", "TypeParameterUnusedInFormals" })
    public <S, T> @Nullable T deserialize(SerializedObject<S> stored) {
        byte[] text = this.converter.convert(stored.getData(), byte[].class);
        return (text.length > 0)
                ? (T) new GlobalSequenceTrackingToken(Long.parseLong(new String(text, StandardCharsets.US_ASCII)))
                : null;
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return this.converter.canConvert(byte[].class, representation);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return GlobalSequenceTrackingToken.class;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        return POSITION;
    }

    @Override
    public Converter getConverter() {
        return this.converter;
    }

    private static byte[] bytes(long position) {
        return Long.toString(position).getBytes(StandardCharsets.US_ASCII);
    }

}
