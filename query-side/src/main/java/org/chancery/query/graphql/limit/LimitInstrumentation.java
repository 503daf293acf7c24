package org.chancery.query.graphql.limit;

import java.util.List;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.chancery.kernel.Refused;
import org.chancery.query.graphql.error.RefusedError;
import org.jspecify.annotations.Nullable;

/** Refuses an operation that asks for too much, before any of it is fetched. */
final class LimitInstrumentation extends SimplePerformantInstrumentation {

    private final QueryLimits limits;

    LimitInstrumentation(QueryLimits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        OperationDefinition operation = context.getOperationDefinition();
        try {
            new QueryMeter(context.getGraphQLSchema(), context.getFragmentsByName(),
                    context.getCoercedVariables().toMap(), this.limits)
                .measure(operation.getSelectionSet(), root(operation, context.getGraphQLSchema()));
        }
        catch (Refused refused) {
            throw new AbortExecutionException(List.of(new RefusedError(refused)));
        }
        return super.beginExecuteOperation(parameters, state);
    }

    private static GraphQLObjectType root(OperationDefinition operation, GraphQLSchema schema) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

}
