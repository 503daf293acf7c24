package org.chancery.query.graphql.mutation;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;

import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.query.graphql.error.InputPaths;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Binds an input object to a record: each field to the component of the same name. */
final class RecordBinder implements Binder {

    private static final Logger log = LoggerFactory.getLogger(RecordBinder.class);

    private final Constructor<?> constructor;

    private final List<String> names;

    private final List<Binder> components;

    RecordBinder(Constructor<?> constructor, List<String> names, List<Binder> components) {
        this.constructor = constructor;
        this.names = names;
        this.components = components;
    }

    List<String> names() {
        return this.names;
    }

    @Override
    public @Nullable Object bind(@Nullable Object input) {
        return (input instanceof Map<?, ?> fields) ? construct(fields) : null;
    }

    Object construct(Map<?, ?> fields) {
        @Nullable Object[] values = new Object[this.names.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = component(i, fields.get(this.names.get(i)));
        }
        try {
            return this.constructor.newInstance(values);
        }
        catch (InvocationTargetException ex) {
            throw refused(ex.getCause());
        }
        catch (ReflectiveOperationException | IllegalArgumentException ex) {
            throw new IllegalStateException(this.constructor + " does not take what was checked at start-up", ex);
        }
    }

    private @Nullable Object component(int index, @Nullable Object value) {
        try {
            return this.components.get(index).bind(value);
        }
        catch (Refused refused) {
            throw InputPaths.under(this.names.get(index), refused);
        }
    }

    /** A constructor that stumbles over a value refuses it, whatever it throws. */
    private Refused refused(@Nullable Throwable thrown) {
        if (thrown instanceof Refused refused) {
            return InputPaths.byInput(refused, this.names);
        }
        log.warn("{} threw instead of refusing", this.constructor, thrown);
        return Refused.because(KernelRefusal.INVALID_VALUE)
            .with("", Map.of("reason", this.constructor.getDeclaringClass().getSimpleName()));
    }

}
