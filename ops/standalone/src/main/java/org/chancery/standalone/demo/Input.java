package org.chancery.standalone.demo;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The fields of a command. What is absent or empty is left out. */
final class Input {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Input() {
    }

    static Input of(String field, @Nullable Object value) {
        return new Input().and(field, value);
    }

    Input and(String field, @Nullable Object value) {
        if (value != null && !value.equals("") && !(value instanceof Collection<?> many && many.isEmpty())) {
            this.fields.put(field, (value instanceof Input nested) ? nested.fields() : value);
        }
        return this;
    }

    Map<String, Object> fields() {
        return this.fields;
    }

}
