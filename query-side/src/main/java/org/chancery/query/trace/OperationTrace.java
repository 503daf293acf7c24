package org.chancery.query.trace;

import java.util.Locale;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import org.chancery.store.trace.Traces;
import org.jspecify.annotations.Nullable;

/**
 * A span for each operation, under that of the request, if the request names one in its
 * header. It is named by the operation's first field, for its own name is the client's.
 */
public final class OperationTrace extends SimplePerformantInstrumentation {

    private static final String NAMING = OperationTrace.class.getName();

    private final Traces traces;

    OperationTrace(Traces traces) {
        this.traces = traces;
    }

    /** What names the operation's span in the metadata of a command that it gives. */
    public static Map<String, String> naming(GraphQLContext context) {
        return context.getOrDefault(NAMING, Map.of());
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        if (!this.traces.areKept()) {
            return super.beginExecuteOperation(parameters, state);
        }
        GraphQLContext context = parameters.getExecutionContext().getGraphQLContext();
        Map<String, String> request = Map.of(Traces.PARENT, context.getOrDefault(Traces.PARENT, ""));
        Span span = this.traces.span(name(parameters.getExecutionContext().getOperationDefinition()), request)
            .setSpanKind(SpanKind.SERVER)
            .startSpan();
        context.put(NAMING, Traces.naming(span));
        return SimpleInstrumentationContext.whenCompleted((result, thrown) -> end(span, result, thrown));
    }

    private static String name(OperationDefinition operation) {
        String kind = operation.getOperation().name().toLowerCase(Locale.ROOT);
        return operation.getSelectionSet()
            .getSelectionsOfType(Field.class)
            .stream()
            .findFirst()
            .map((field) -> kind + " " + field.getName())
            .orElse(kind);
    }

    private static void end(Span span, @Nullable ExecutionResult result, @Nullable Throwable thrown) {
        if (thrown != null || (result != null && !result.getErrors().isEmpty())) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }

}
