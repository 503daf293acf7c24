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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.chancery.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What an event may be made of: text, numbers, moments, enums, and records, lists and
 * maps of these. Everything else either cannot be read back without naming a Java class
 * in the store (an interface, {@code Object}) or has no stable form (a set has no order).
 */
final class StorableForm {

    private static final Set<Class<?>> VALUES = Set.of(String.class, boolean.class, Boolean.class, int.class,
            Integer.class, long.class, Long.class, double.class, Double.class, BigDecimal.class, Instant.class,
            LocalDate.class, LocalTime.class, Duration.class, Period.class);

    private StorableForm() {
    }

    static void check(Class<?> record) {
        check(record, Set.of());
    }

    private static void check(Class<?> record, Set<Class<?>> within) {
        if (!record.isRecord()) {
            throw new IllegalArgumentException(record.getName() + " is not a record, and only records are stored");
        }
        if (within.contains(record)) {
            return;
        }
        Set<Class<?>> here = new HashSet<>(within);
        here.add(record);
        for (RecordComponent component : record.getRecordComponents()) {
            checkType(component.getGenericType(), here, record.getName() + "." + component.getName());
        }
    }

    private static void checkType(Type type, Set<Class<?>> within, String place) {
        switch (type) {
            case Class<?> value when VALUES.contains(value) || value.isEnum() -> {
            }
            case Class<?> nested when nested.isRecord() -> check(nested, within);
            case ParameterizedType container when elementOf(container) != null ->
                checkType(Objects.requireNonNull(elementOf(container)), within, place);
            default -> throw new IllegalArgumentException("""
                    %s is a %s, which has no stored form; use text, numbers, moments, enums, and records, lists or \
                    maps of these""".formatted(place, type.getTypeName()));
        }
    }

    private static @Nullable Type elementOf(ParameterizedType container) {
        Type[] arguments = container.getActualTypeArguments();
        if (container.getRawType() == List.class || container.getRawType() == Sealed.class) {
            return arguments[0];
        }
        return (container.getRawType() == Map.class && arguments[0] == String.class) ? arguments[1] : null;
    }

}
