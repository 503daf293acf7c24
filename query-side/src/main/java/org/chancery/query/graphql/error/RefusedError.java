package org.chancery.query.graphql.error;

import java.util.List;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import org.chancery.kernel.Refused;

/**
 * A refusal found while a document is looked at, before it is known in which language to
 * tell it.
 */
public record RefusedError(Refused refused) implements GraphQLError {

    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
        return this.refused.code().name();
    }

    @Override
    public List<SourceLocation> getLocations() {
        return List.of();
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.ExecutionAborted;
    }

}
