package org.chancery.query.graphql.error;

import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import org.chancery.kernel.Refused;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;

/** Answers whatever a field's fetcher throws. */
public final class RefusalResolver extends DataFetcherExceptionResolverAdapter {

    private final ErrorAnswers answers;

    public RefusalResolver(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
        ResultPath path = environment.getExecutionStepInfo().getPath();
        Refused refused = Failures.refusalIn(thrown);
        if (refused == null) {
            return this.answers.fault(thrown, CorrelationIds.of(environment.getGraphQlContext()),
                    environment.getLocale(), path);
        }
        SourceLocation location = environment.getField().getSourceLocation();
        return this.answers.refused(byInput(refused, environment), environment.getLocale(), path, location);
    }

    /** A mutation has done this itself: it alone knows its command's inputs. */
    private static Refused byInput(Refused refused, DataFetchingEnvironment environment) {
        if (environment.getParentType() instanceof GraphQLNamedType parent && parent.getName().equals("Mutation")) {
            return refused;
        }
        return InputPaths.byInput(refused, environment.getArguments().keySet());
    }

}
