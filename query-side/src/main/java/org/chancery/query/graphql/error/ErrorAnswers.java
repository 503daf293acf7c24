package org.chancery.query.graphql.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import org.chancery.kernel.RefusalCode;
import org.chancery.kernel.RefusalCode.Kind;
import org.chancery.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one form in which a caller is told that something did not work: the text in his
 * language, and under {@code extensions} the stable {@code code}, the {@code details} by
 * input path, and whether the same may be tried again.
 */
public final class ErrorAnswers {

    public static final String CODE = "code";

    private static final Logger log = LoggerFactory.getLogger(ErrorAnswers.class);

    private final RefusalTexts texts;

    public ErrorAnswers(RefusalTexts texts) {
        this.texts = texts;
    }

    public GraphQLError refused(Refused refused, Locale locale, @Nullable ResultPath path,
            @Nullable SourceLocation location) {
        return answer(refused.code(), Map.of("details", readable(refused.details())), locale, path, location);
    }

    public GraphQLError refused(Refused refused, Locale locale) {
        return refused(refused, locale, null, null);
    }

    /** A fault of ours: the caller gets its correlation id, the log gets the rest. */
    public GraphQLError fault(Throwable fault, String correlationId, Locale locale, @Nullable ResultPath path) {
        log.error("Internal error, correlation id {}", correlationId, fault);
        return answer(EdgeRefusal.INTERNAL_ERROR, Map.of("correlationId", correlationId), locale, path, null);
    }

    private GraphQLError answer(RefusalCode code, Map<String, Object> more, Locale locale, @Nullable ResultPath path,
            @Nullable SourceLocation location) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put(CODE, code.name());
        extensions.put("retryable", code.kind() == Kind.UNAVAILABLE && code != EdgeRefusal.INTERNAL_ERROR);
        extensions.putAll(more);
        return GraphqlErrorBuilder.newError()
            .message("%s", this.texts.of(code, locale))
            .errorType(ErrorClassification.errorClassification(code.kind().name()))
            .extensions(extensions)
            .path(path)
            .locations((location != null) ? List.of(location) : null)
            .build();
    }

    /**
     * JSON knows numbers, truth, text, lists and objects; everything else is told as
     * text.
     */
    private static Object readable(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> readable = new LinkedHashMap<>();
                map.forEach((key, each) -> readable.put(String.valueOf(key), readable(each)));
                yield readable;
            }
            case List<?> list -> list.stream().map(ErrorAnswers::readable).toList();
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }

}
