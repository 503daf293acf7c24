package org.chancery.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A command was refused, for a reason with a stable code. Nothing has been written.
 *
 * <p>
 * The message is for logs; what a person reads comes from the code, in his language.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RefusalCode code;

    private final transient Map<String, Object> details;

    private Refused(RefusalCode code, Map<String, Object> details) {
        // Without a stack trace: a refusal is an answer, and answers are many.
        super(code.name() + (details.isEmpty() ? "" : " " + details), null, false, false);
        this.code = code;
        this.details = Collections.unmodifiableMap(details);
    }

    public static Refused because(RefusalCode code) {
        return new Refused(code, Map.of());
    }

    /**
     * The same refusal with one offending value more. Without the field's name, the value
     * alone says little.
     */
    public Refused with(String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(this.details);
        more.put(field, value);
        return new Refused(this.code, more);
    }

    public RefusalCode code() {
        return this.code;
    }

    /** The offending values by input path; never a secret. */
    public Map<String, Object> details() {
        return this.details;
    }

}
