package org.chancery.query.graphql.error;

import java.util.regex.Pattern;

import com.github.f4b6a3.uuid.UuidCreator;
import graphql.GraphQLContext;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The id under which everything of one story is found again. A caller may give it in the
 * header {@code X-Correlation-Id}.
 */
public final class CorrelationIds {

    public static final String HEADER = "X-Correlation-Id";

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private CorrelationIds() {
    }

    /** The caller's id, else a new one. */
    public static String of(GraphQLContext context) {
        String given = given(context);
        return (given != null) ? given : random();
    }

    public static String random() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    /** The caller's id, if he gave one. */
    public static @Nullable String given(GraphQLContext context) {
        return context.get(HEADER);
    }

    /**
     * The header's value.
     * @throws Refused when it could not stand in a log line
     */
    public static @Nullable String checked(@Nullable String header) {
        if (header != null && !ALLOWED.matcher(header).matches()) {
            throw Refused.because(KernelRefusal.INVALID_VALUE).with(HEADER, "64 × [A-Za-z0-9._:-]");
        }
        return header;
    }

}
