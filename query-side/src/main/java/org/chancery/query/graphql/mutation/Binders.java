package org.chancery.query.graphql.mutation;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Sealed;
import org.chancery.query.graphql.error.InputPaths;
import org.jspecify.annotations.Nullable;

/**
 * Pairs every input type with the Java type that it becomes, once, at start-up. Only what
 * is paired here can ever be made from an input; what does not fit is noted as a problem.
 */
final class Binders {

    /**
     * Which scalars can become which type; a length in bytes has no better one than
     * Float.
     */
    private static final Map<Class<?>, Set<String>> SCALARS = Map.of(String.class, Set.of("String", "ID"), int.class,
            Set.of("Int"), Integer.class, Set.of("Int"), long.class, Set.of("Int", "Float", "EventPosition"),
            Long.class, Set.of("Int", "Float", "EventPosition"), boolean.class, Set.of("Boolean"), Boolean.class,
            Set.of("Boolean"), LocalDate.class, Set.of("Date"), Instant.class, Set.of("DateTime"));

    private static final Binder AS_IT_IS = (value) -> value;

    private final TypeDefinitionRegistry schema;

    private final Collection<String> problems;

    Binders(TypeDefinitionRegistry schema, Collection<String> problems) {
        this.schema = schema;
        this.problems = problems;
    }

    /**
     * The binder of a record from the fields of an input type, apart from those that are
     * not the record's.
     */
    RecordBinder record(Class<?> type, InputObjectTypeDefinition input, Set<String> others) {
        Map<String, InputValueDefinition> fields = new LinkedHashMap<>();
        input.getInputValueDefinitions().forEach((field) -> fields.put(field.getName(), field));
        List<String> names = new ArrayList<>();
        List<Binder> binders = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            InputValueDefinition field = fields.remove(component.getName());
            names.add(component.getName());
            binders.add((field != null) ? component(component, field, input) : missing(component, input));
        }
        fields.keySet().removeAll(others);
        fields.keySet()
            .forEach((name) -> this.problems
                .add(input.getName() + "." + name + " is no component of " + type.getSimpleName()));
        return new RecordBinder(constructor(type), names, binders);
    }

    private Binder missing(RecordComponent component, InputObjectTypeDefinition input) {
        this.problems.add(input.getName() + " lacks " + component.getName() + " of "
                + component.getDeclaringRecord().getSimpleName());
        return AS_IT_IS;
    }

    private Binder component(RecordComponent component, InputValueDefinition field, InputObjectTypeDefinition input) {
        String where = input.getName() + "." + field.getName();
        if (component.getType().isPrimitive() && !(field.getType() instanceof NonNullType)
                && field.getDefaultValue() == null) {
            this.problems.add(where + " may be absent, its component may not");
        }
        return binder(component.getGenericType(), field.getType(), where);
    }

    private Binder binder(Type type, graphql.language.Type<?> field, String where) {
        return switch (field) {
            case NonNullType required -> binder(type, required.getType(), where);
            case ListType list -> list(type, list, where);
            case TypeName name when isGeneric(type, Sealed.class) -> sealed(binder(argument(type), name, where));
            case TypeName name when type instanceof Class<?> plain -> named(plain, name.getName(), where);
            default -> unfit(type, field.toString(), where);
        };
    }

    private Binder list(Type type, ListType list, String where) {
        if (!isGeneric(type, List.class) || !(list.getType() instanceof NonNullType)) {
            return unfit(type, "a list", where);
        }
        Binder each = binder(argument(type), list.getType(), where);
        return (value) -> (value instanceof List<?> items) ? items(each, items) : List.of();
    }

    private static List<?> items(Binder each, List<?> items) {
        List<@Nullable Object> bound = new ArrayList<>(items.size());
        for (Object item : items) {
            try {
                bound.add(each.bind(item));
            }
            catch (Refused refused) {
                throw InputPaths.under("[" + bound.size() + "]", refused);
            }
        }
        return bound;
    }

    private static Binder sealed(Binder content) {
        return (value) -> {
            Object bound = content.bind(value);
            return (bound != null) ? new Sealed<>(bound) : null;
        };
    }

    private Binder named(Class<?> type, String name, String where) {
        TypeDefinition<?> definition = this.schema.getTypeOrNull(name);
        if (SCALARS.getOrDefault(type, Set.of()).contains(name)) {
            return (type == long.class || type == Long.class) ? Binders::whole : AS_IT_IS;
        }
        if (type.isEnum() && definition instanceof EnumTypeDefinition values) {
            return constants(type, values, where);
        }
        if (type.isRecord() && definition instanceof InputObjectTypeDefinition input) {
            return record(type, input, Set.of());
        }
        if (isTextual(type) && SCALARS.getOrDefault(String.class, Set.of()).contains(name)) {
            RecordComponent only = type.getRecordComponents()[0];
            RecordBinder binder = new RecordBinder(constructor(type), List.of(only.getName()), List.of(AS_IT_IS));
            return (value) -> (value != null) ? textual(binder, only.getName(), value) : null;
        }
        return unfit(type, name, where);
    }

    private Binder constants(Class<?> type, EnumTypeDefinition values, String where) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        Set<String> offered = values.getEnumValueDefinitions()
            .stream()
            .map(EnumValueDefinition::getName)
            .collect(Collectors.toSet());
        if (!offered.equals(constants.keySet())) {
            this.problems.add(where + ": " + values.getName() + " has " + offered + ", but " + type.getSimpleName()
                    + " has " + constants.keySet());
        }
        return (value) -> (value != null) ? constants.get(value.toString()) : null;
    }

    /** An id, or another record of one text: the text's path is the record's. */
    private static Object textual(RecordBinder binder, String only, Object value) {
        try {
            return binder.construct(Map.of(only, value));
        }
        catch (Refused refused) {
            throw InputPaths.flattened(refused);
        }
    }

    private static @Nullable Object whole(@Nullable Object value) {
        if (!(value instanceof Number number)) {
            return null;
        }
        long whole = number.longValue();
        if (number.doubleValue() != whole) {
            throw Refused.because(KernelRefusal.INVALID_VALUE).with("", Map.of("value", value));
        }
        return whole;
    }

    private Binder unfit(Type type, String field, String where) {
        this.problems.add(where + ": " + field + " cannot become " + type.getTypeName());
        return AS_IT_IS;
    }

    private static boolean isTextual(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
    }

    private static boolean isGeneric(Type type, Class<?> raw) {
        return type instanceof ParameterizedType generic && generic.getRawType() == raw;
    }

    private static Type argument(Type generic) {
        return ((ParameterizedType) generic).getActualTypeArguments()[0];
    }

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(components);
        }
        catch (NoSuchMethodException ex) {
            throw new IllegalArgumentException(type + " is no record", ex);
        }
    }

}
