package org.chancery.query.graphql.wiring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.chancery.kernel.Refused;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.graphql.ViewWait;
import org.chancery.query.graphql.error.EdgeRefusal;
import org.chancery.query.projection.View;

/**
 * Makes every field that has the argument {@code minPosition} wait until the views behind
 * it show what is recorded up to there. An object waits for the view of its type; a list
 * may be drawn from any view, so it waits for all.
 */
final class MinPosition extends GraphQLTypeVisitorStub {

    private static final String ARGUMENT = "minPosition";

    private final Map<String, Collection<? extends View<?>>> viewsByType;

    private final Collection<View<?>> all;

    private final ViewWait wait;

    MinPosition(Collection<NodeSource<?>> sources, Collection<View<?>> all, ViewWait wait) {
        this.viewsByType = sources.stream().collect(Collectors.toMap(NodeSource::typeName, NodeSource::readFrom));
        this.all = List.copyOf(all);
        this.wait = wait;
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
            TraverserContext<GraphQLSchemaElement> context) {
        if (field.getArgument(ARGUMENT) != null && context.getParentNode() instanceof GraphQLFieldsContainer parent) {
            GraphQLCodeRegistry.Builder code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            FieldCoordinates where = FieldCoordinates.coordinates(parent, field);
            code.dataFetcher(where, waiting(code.getDataFetcher(where, field), viewsOf(field)));
        }
        return TraversalControl.CONTINUE;
    }

    private Collection<? extends View<?>> viewsOf(GraphQLFieldDefinition field) {
        String type = GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(field.getType()));
        return this.viewsByType.getOrDefault(type, List.copyOf(this.all));
    }

    private DataFetcher<?> waiting(DataFetcher<?> fetcher, Collection<? extends View<?>> views) {
        return (environment) -> {
            Long position = environment.getArgument(ARGUMENT);
            if (position != null && !this.wait.untilShown(views, position)) {
                throw Refused.because(EdgeRefusal.VIEW_BEHIND).with(ARGUMENT, position);
            }
            return fetcher.get(environment);
        };
    }

}
