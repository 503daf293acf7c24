package org.chancery.query.graphql.error;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.chancery.kernel.Refused;

/**
 * Brings the details of a refusal into the form that callers see: by input path, each
 * with the offending values, <code>{"input.files[0].sha256": {"value": "…"}}</code>.
 *
 * <p>
 * Who refuses knows only his own names. A detail called {@code field} names the one that
 * all others belong to; a detail called like an input belongs to that input; whatever
 * remains belongs to the whole.
 */
public final class InputPaths {

    private static final String FIELD = "field";

    private static final String WHOLE = "";

    private InputPaths() {
    }

    /** Key the details by the names of the inputs that the refusing code was given. */
    public static Refused byInput(Refused refused, Collection<String> inputs) {
        Map<String, Map<String, Object>> byPath = new LinkedHashMap<>();
        Object field = refused.details().get(FIELD);
        if (field != null) {
            byPath.put(field.toString(), new LinkedHashMap<>());
        }
        refused.details().forEach((name, value) -> {
            if (inputs.contains(name)) {
                facts(byPath, name).put("value", value);
            }
            else if (!FIELD.equals(name)) {
                facts(byPath, (field != null) ? field.toString() : WHOLE).put(name, value);
            }
        });
        return withDetails(refused, byPath);
    }

    /** Put a further step before all paths. */
    public static Refused under(String step, Refused refused) {
        return rekeyed(refused, (path) -> (path.isEmpty() || path.startsWith("[")) ? step + path : step + "." + path);
    }

    /** Let all details belong to the whole: what it is made of has no path of its own. */
    public static Refused flattened(Refused refused) {
        Map<String, Object> facts = new LinkedHashMap<>();
        refused.details().values().forEach((each) -> {
            if (each instanceof Map<?, ?> those) {
                those.forEach((name, value) -> facts.put("id".equals(name) ? "value" : String.valueOf(name), value));
            }
        });
        return withDetails(refused, Map.of(WHOLE, facts));
    }

    private static Refused rekeyed(Refused refused, UnaryOperator<String> step) {
        Map<String, Object> rekeyed = new LinkedHashMap<>();
        refused.details().forEach((path, facts) -> rekeyed.put(step.apply(path), facts));
        return withDetails(refused, rekeyed);
    }

    private static Map<String, Object> facts(Map<String, Map<String, Object>> byPath, String path) {
        return byPath.computeIfAbsent(path, (absent) -> new LinkedHashMap<>());
    }

    private static Refused withDetails(Refused refused, Map<String, ?> details) {
        Refused result = Refused.because(refused.code());
        for (Map.Entry<String, ?> detail : details.entrySet()) {
            result = result.with(detail.getKey(), detail.getValue());
        }
        return result;
    }

}
