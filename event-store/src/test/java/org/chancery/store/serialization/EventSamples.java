package org.chancery.store.serialization;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.chancery.kernel.DomainEvent;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Invents events of any type from a seed, component by component. The same seed gives the
 * same events, so a failure that it caused can be repeated.
 */
public final class EventSamples {

    private final Random random;

    private final boolean withOptional;

    private EventSamples(long seed, boolean withOptional) {
        this.random = new Random(seed);
        this.withOptional = withOptional;
    }

    /** Every component has a value. */
    public static EventSamples full(long seed) {
        return new EventSamples(seed, true);
    }

    /** Every {@code @Nullable} component is null. */
    public static EventSamples bare(long seed) {
        return new EventSamples(seed, false);
    }

    public <T extends DomainEvent> T one(Class<T> event) {
        return event.cast(record(event));
    }

    private Object record(Class<?> type) {
        if (type == FileReference.class) {
            return new FileReference("scan.pdf", "application/pdf", 48_213, "%064x".formatted(this.random.nextLong()));
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        Object[] values = Arrays.stream(components).map(this::component).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        }
        catch (ReflectiveOperationException ex) {
            throw new IllegalStateException(
                    "No sample of " + type.getName() + " can be invented; write its contract file by hand", ex);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return (optional && !this.withOptional) ? null : value(component.getName(), component.getGenericType());
    }

    private Object value(String name, Type type) {
        return switch (type) {
            case Class<?> text when text == String.class -> text(name);
            case Class<?> whole when whole == int.class || whole == Integer.class -> this.random.nextInt(1, 100);
            case Class<?> whole when whole == long.class || whole == Long.class -> this.random.nextLong(1, 100_000);
            case Class<?> flag when flag == boolean.class || flag == Boolean.class -> true;
            case Class<?> real when real == double.class || real == Double.class -> this.random.nextInt(100) / 4.0;
            case Class<?> exact when exact == BigDecimal.class -> BigDecimal.valueOf(this.random.nextInt(100_000), 2);
            case Class<?> moment when moment == Instant.class -> instant();
            case Class<?> day when day == LocalDate.class ->
                LocalDate.of(2026, 1, 12).plusDays(this.random.nextInt(300));
            case Class<?> time when time == LocalTime.class -> LocalTime.of(9 + this.random.nextInt(9), 30);
            case Class<?> span when span == Duration.class -> Duration.ofMinutes(this.random.nextInt(5, 500));
            case Class<?> span when span == Period.class -> Period.ofDays(this.random.nextInt(1, 30));
            case Class<?> word when word.isEnum() -> oneOf(word.getEnumConstants());
            case Class<?> nested -> record(nested);
            case ParameterizedType list when list.getRawType() == List.class ->
                List.of(value(name, argument(list, 0)), value(name, argument(list, 0)));
            case ParameterizedType sealed when sealed.getRawType() == Sealed.class ->
                new Sealed<>(value(name, argument(sealed, 0)));
            case ParameterizedType map when map.getRawType() == Map.class ->
                Map.of("key", value(name, argument(map, 1)));
            default -> throw new IllegalStateException("No sample of " + type.getTypeName() + " can be invented");
        };
    }

    private String text(String name) {
        if (name.endsWith("Id") || name.endsWith("Ids")) {
            return new UUID(0x0190_0000_0000_7000L | this.random.nextInt(0x1000),
                    this.random.nextLong() >>> 2 | 1L << 63)
                .toString();
        }
        return name.equals("zone") ? "Europe/Moscow" : name + " " + this.random.nextInt(1, 1000);
    }

    private Instant instant() {
        return Instant.parse("2026-01-12T06:00:00Z").plusSeconds(this.random.nextInt(300 * 24 * 3600));
    }

    private Object oneOf(Object[] constants) {
        return constants[this.random.nextInt(constants.length)];
    }

    private static Type argument(ParameterizedType container, int index) {
        return container.getActualTypeArguments()[index];
    }

}
