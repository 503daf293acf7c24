package org.chancery.store.serialization;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.chancery.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * One revision of one event, as its contract file says that it lies in the stores of
 * those who have had Chancery for long.
 *
 * @param name the event's logical name
 * @param revision which form of it
 * @param body what is stored
 */
public record ApprovedForm(String name, int revision, String body) {

    /**
     * Stores approved forms as they were stored in their day, and reads as the product
     * reads.
     */
    public static final EventFormat FORMAT = EventFormat.of(new OfItsDay(ClosedSerializer.published()));

    private static final ContractFiles FILES = new ContractFiles(Path.of("src/test/resources/contracts"),
            ClosedSerializer.published());

    /** Every form of every event that there ever was. */
    public static List<ApprovedForm> all() {
        return EventTypes.published()
            .all()
            .stream()
            .flatMap((event) -> IntStream.rangeClosed(1, event.revision())
                .mapToObj((revision) -> new ApprovedForm(event.name(), revision, FILES.body(event, revision))))
            .toList();
    }

    /** The event as today's program knows it. */
    public DomainEvent event() {
        return ClosedSerializer.published().deserialize(stored());
    }

    private SerializedObject<byte[]> stored() {
        return new SimpleSerializedObject<>(this.body.getBytes(StandardCharsets.UTF_8), byte[].class,
                new SimpleSerializedType(this.name, Integer.toString(this.revision)));
    }

    /** All but writing an approved form is left to the product's own serializer. */
    private record OfItsDay(ClosedSerializer today) implements Serializer {

        @Override
        public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
            return (object instanceof ApprovedForm form)
                    ? this.today.getConverter().convert(form.stored(), representation)
                    : this.today.serialize(object, representation);
        }

        @Override
        public <T> boolean canSerializeTo(Class<T> representation) {
            return this.today.canSerializeTo(representation);
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <S, T> @Nullable T deserialize(SerializedObject<S> stored) {
            return this.today.deserialize(stored);
        }

        @Override
        public Class<?> classForType(SerializedType type) {
            return this.today.classForType(type);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public SerializedType typeForClass(@Nullable Class type) {
            return this.today.typeForClass(type);
        }

        @Override
        public Converter getConverter() {
            return this.today.getConverter();
        }

    }

}
