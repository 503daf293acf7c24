package org.chancery.query.graphql.error;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.RefusalCode;
import org.chancery.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Gives a code to the errors that GraphQL itself finds: syntax, a document that does not
 * fit the schema, values that no scalar can read.
 */
public final class UncodedErrors {

    private static final Set<ValidationErrorType> VALUES = Set.of(ValidationErrorType.WrongType,
            ValidationErrorType.NullValueForNonNullArgument, ValidationErrorType.BadValueForDefaultArg);

    private final ErrorAnswers answers;

    public UncodedErrors(ErrorAnswers answers) {
        this.answers = answers;
    }

    /** The same error with a code; one that has a code already stays as it is. */
    public GraphQLError coded(GraphQLError error, Locale locale, String correlationId) {
        Map<String, Object> extensions = error.getExtensions();
        if (extensions != null && extensions.containsKey(ErrorAnswers.CODE)) {
            return error;
        }
        if (error instanceof RefusedError known) {
            return this.answers.refused(known.refused(), locale);
        }
        RefusalCode code = code(error);
        if (code == null) {
            return this.answers.fault(new IllegalStateException(error.toString()), correlationId, locale, null);
        }
        Refused refused = Refused.because(code).with(where(code), Map.of("reason", error.getMessage()));
        return this.answers.refused(refused, locale, null,
                (error.getLocations() == null || error.getLocations().isEmpty()) ? null
                        : error.getLocations().getFirst());
    }

    private static @Nullable RefusalCode code(GraphQLError error) {
        return switch (error) {
            case ValidationError invalid when VALUES.contains(invalid.getValidationErrorType()) ->
                KernelRefusal.INVALID_VALUE;
            case ValidationError _, UnknownOperationException _ -> EdgeRefusal.INVALID_QUERY;
            case GraphQLError other when other.getErrorType() == ErrorType.InvalidSyntax -> EdgeRefusal.INVALID_QUERY;
            case GraphQLError other when other.getErrorType() == ErrorType.ValidationError ->
                KernelRefusal.INVALID_VALUE;
            default -> null;
        };
    }

    private static String where(RefusalCode code) {
        return (code == EdgeRefusal.INVALID_QUERY) ? "query" : "variables";
    }

}
