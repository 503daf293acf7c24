package org.chancery.query.projection;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chancery.kernel.DomainEvent;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.Sealed;
import org.chancery.message.api.ConversationId;
import org.chancery.message.api.MembershipId;
import org.chancery.message.event.ReadMarkerMoved;
import org.jspecify.annotations.Nullable;

/**
 * Invents events that projectors can read. Which texts are names of constants it learns
 * from what projectors say when they are not; all other texts are ids of few objects, so
 * that events speak of the same ones.
 */
final class RandomEvents {

    private static final String NO_CONSTANT = "No enum constant ";

    private static final int UUID_LENGTH = 36;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Random random;

    private final List<String> ids;

    /** The constants that a text of this record and this name stands for. */
    private final Map<String, Class<?>> constants;

    RandomEvents(Random random, int objects, Map<String, Class<?>> constants) {
        this.random = random;
        this.constants = constants;
        this.ids = IntStream.range(0, objects).mapToObj((i) -> uuid()).toList();
    }

    /** An event of this type, of this object. */
    <E extends DomainEvent> E of(Class<E> type, String object) {
        E draft = type.cast(record(type, this::text));
        String own = draft.aggregateId();
        // What names the object is one of the components.
        Map<RecordComponent, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = get(component, draft);
            values.put(component, own.equals(value) ? object : value);
        }
        return type.cast(create(type, values.values().toArray()));
    }

    /**
     * The same event, of other objects.
     * @param others which object stands for which one; grows as objects turn up
     */
    DomainEvent ofOthers(DomainEvent event, Map<String, String> others) {
        return (DomainEvent) Objects.requireNonNull(renamed(event, others));
    }

    private @Nullable Object renamed(@Nullable Object value, Map<String, String> others) {
        return switch (value) {
            case String id when ID.matcher(id).matches() -> others.computeIfAbsent(id, (key) -> uuid());
            case List<?> list -> list.stream().map((one) -> renamed(one, others)).toList();
            case Record record -> create(record.getClass(),
                    Arrays.stream(record.getClass().getRecordComponents())
                        .map((component) -> renamed(get(component, record), others))
                        .toArray());
            case null, default -> value;
        };
    }

    /**
     * Learn which texts of this type of event are constants.
     * @param reading fails with what the projector says
     */
    void learn(Class<? extends DomainEvent> type, Function<DomainEvent, Optional<String>> reading) {
        for (int trial = 0; trial < 60; trial++) {
            Map<String, String> placed = new HashMap<>();
            DomainEvent event = (DomainEvent) record(type, (where) -> {
                String text = textOf(where, this::uuid);
                placed.put(text, where);
                return text;
            });
            reading.apply(event)
                .filter((problem) -> problem.startsWith(NO_CONSTANT))
                .ifPresent((problem) -> learn(problem, placed));
        }
    }

    private void learn(String problem, Map<String, String> placed) {
        String text = problem.substring(problem.length() - UUID_LENGTH);
        String name = problem.substring(NO_CONSTANT.length(), problem.length() - UUID_LENGTH - 1);
        if (placed.containsKey(text)) {
            this.constants.put(placed.get(text), type(name));
        }
    }

    private static Class<?> type(String canonical) {
        String name = canonical;
        while (true) {
            try {
                return Class.forName(name);
            }
            catch (ClassNotFoundException ex) {
                int dot = name.lastIndexOf('.');
                if (dot < 0) {
                    throw new IllegalStateException("No class " + canonical, ex);
                }
                name = name.substring(0, dot) + "$" + name.substring(dot + 1);
            }
        }
    }

    private String text(String where) {
        return textOf(where, () -> this.ids.get(this.random.nextInt(this.ids.size())));
    }

    private String textOf(String where, Supplier<String> otherwise) {
        Class<?> constant = this.constants.get(where);
        if (constant != null) {
            return ((Enum<?>) oneOf(constant.getEnumConstants())).name();
        }
        return where.endsWith(".zone") ? "Europe/Moscow" : otherwise.get();
    }

    private Object record(Class<?> type, Function<String, String> texts) {
        if (type == FileReference.class) {
            return new FileReference("scan.pdf", "application/pdf", 48_213, "%064x".formatted(this.random.nextLong()));
        }
        return create(type, Arrays.stream(type.getRecordComponents()).map((component) -> {
            boolean absent = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    && this.random.nextInt(3) == 0;
            return absent ? null : value(type.getName() + "." + component.getName(), component.getGenericType(), texts);
        }).toArray());
    }

    private Object value(String where, Type type, Function<String, String> texts) {
        return switch (type) {
            case Class<?> text when text == String.class -> texts.apply(where);
            case Class<?> whole when whole == int.class || whole == Integer.class -> this.random.nextInt(1, 100);
            case Class<?> whole when whole == long.class || whole == Long.class -> this.random.nextLong(1, 100_000);
            case Class<?> flag when flag == boolean.class || flag == Boolean.class -> this.random.nextBoolean();
            case Class<?> real when real == double.class || real == Double.class -> this.random.nextInt(100) / 4.0;
            case Class<?> exact when exact == BigDecimal.class -> BigDecimal.valueOf(this.random.nextInt(100_000), 2);
            case Class<?> moment when moment == Instant.class ->
                Instant.parse("2026-01-12T06:00:00Z").plusSeconds(this.random.nextInt(300 * 24 * 3600));
            case Class<?> day when day == LocalDate.class ->
                LocalDate.of(2026, 1, 12).plusDays(this.random.nextInt(300));
            case Class<?> time when time == LocalTime.class -> LocalTime.of(9 + this.random.nextInt(9), 30);
            case Class<?> word when word.isEnum() -> oneOf(word.getEnumConstants());
            case Class<?> nested -> record(nested, texts);
            case ParameterizedType list when list.getRawType() == List.class -> {
                List<Object> values = new ArrayList<>();
                Stream.generate(() -> value(where, argument(list), texts))
                    .limit(this.random.nextInt(1, 3))
                    .filter((value) -> !values.contains(value))
                    .forEach(values::add);
                yield values;
            }
            case ParameterizedType sealed when sealed.getRawType() == Sealed.class ->
                new Sealed<>(value(where, argument(sealed), texts));
            default -> throw new IllegalStateException("No " + type.getTypeName() + " can be invented");
        };
    }

    private static Object create(Class<?> type, Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance((type == ReadMarkerMoved.class) ? ofMembership(values) : values);
        }
        catch (ReflectiveOperationException ex) {
            throw new IllegalStateException("No " + type.getName() + " can be invented", ex);
        }
    }

    /** The one id that is made of others: a member's place in a conversation. */
    private static Object[] ofMembership(Object[] values) {
        Object[] made = values.clone();
        made[0] = MembershipId.of(new ConversationId((String) values[1]), new PersonId((String) values[2])).value();
        return made;
    }

    private static Object get(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        }
        catch (ReflectiveOperationException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private String uuid() {
        return new UUID(0x0190_0000_0000_7000L | this.random.nextInt(0x1000), this.random.nextLong() >>> 2 | 1L << 63)
            .toString();
    }

    String newObject() {
        return uuid();
    }

    List<String> objects() {
        return this.ids;
    }

    private Object oneOf(Object[] constants) {
        return constants[this.random.nextInt(constants.length)];
    }

    private static Type argument(ParameterizedType container) {
        return container.getActualTypeArguments()[0];
    }

}
