package org.chancery.command.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * The values of one type that stand in a command, however deep in its records and lists.
 *
 * @implNote Every command is looked into, and most hold none: of each record only the
 * components are read that can lead to one.
 */
final class Contents<T extends Record> {

    private final Class<T> wanted;

    private final ClassValue<List<Method>> ways = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                .filter((component) -> mayLead(component.getGenericType(), new HashSet<>()))
                .map(Contents::way)
                .toList();
        }
    };

    Contents(Class<T> wanted) {
        this.wanted = wanted;
    }

    /** Be told of each value of the type in a command, or in a part of one. */
    void each(@Nullable Object part, Consumer<? super T> found) {
        if (this.wanted.isInstance(part)) {
            found.accept(this.wanted.cast(part));
        }
        else if (part instanceof Collection<?> many) {
            many.forEach((each) -> each(each, found));
        }
        else if (part instanceof Record record) {
            for (Method way : this.ways.get(record.getClass())) {
                each(read(way, record), found);
            }
        }
    }

    /** Whether a value that is declared so may be, or hold, one of the type. */
    private boolean mayLead(Type declared, Set<Type> asked) {
        if (!asked.add(declared)) {
            return false;
        }
        return switch (declared) {
            case ParameterizedType many ->
                Arrays.stream(many.getActualTypeArguments()).anyMatch((argument) -> mayLead(argument, asked));
            case Class<?> type when type == this.wanted -> true;
            case Class<?> type when type.isRecord() -> Arrays.stream(type.getRecordComponents())
                .anyMatch((component) -> mayLead(component.getGenericType(), asked));
            case Class<?> type when type.isSealed() ->
                Arrays.stream(type.getPermittedSubclasses()).anyMatch((permitted) -> mayLead(permitted, asked));
            case Class<?> type -> type.isInterface() || type == Object.class;
            default -> true;
        };
    }

    private static Method way(RecordComponent component) {
        Method way = component.getAccessor();
        // Else Java looks at each reading who reads.
        way.setAccessible(true);
        return way;
    }

    private static @Nullable Object read(Method component, Record record) {
        try {
            return component.invoke(record);
        }
        catch (IllegalAccessException | InvocationTargetException ex) {
            throw new IllegalStateException(component + " cannot be read", ex);
        }
    }

}
