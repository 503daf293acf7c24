package org.chancery.command.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** What stands in a command, however deep in its records and lists. */
final class Contents {

    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                .filter((component) -> mayContainRecords(component.getType()))
                .map(RecordComponent::getAccessor)
                .toList();
        }
    };

    private Contents() {
    }

    /** Be told of each value of this type in a command, or in a part of one. */
    static <T extends Record> void each(Class<T> type, @Nullable Object part, Consumer<? super T> found) {
        switch (part) {
            case Collection<?> many -> many.forEach((each) -> each(type, each, found));
            case Record record when type.isInstance(record) -> found.accept(type.cast(record));
            case Record record ->
                COMPONENTS.get(record.getClass()).forEach((each) -> each(type, read(each, record), found));
            case null, default -> {
                // It has no contents.
            }
        }
    }

    private static boolean mayContainRecords(Class<?> type) {
        return type.isRecord() || type.isInterface() || type == Object.class;
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
