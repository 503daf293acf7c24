package org.chancery.query.graphql.limit;

import java.util.Collection;
import java.util.Map;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.chancery.kernel.Refused;
import org.chancery.query.graphql.error.EdgeRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Measures one operation and stops at the first limit, so that no document can make the
 * measuring itself expensive.
 *
 * <p>
 * Each field costs one, and its selection as often as the field may have rows: a
 * connection {@code first}, a list of ids its length, another list ten. Introspection is
 * answered from memory and costs nothing.
 */
final class QueryMeter {

    private static final int ROWS_OF_A_PAGE = 20;

    private static final int MOST_ROWS = 100;

    private static final int ITEMS_OF_A_LIST = 10;

    private final GraphQLSchema schema;

    private final Map<String, FragmentDefinition> fragments;

    private final Map<String, ?> variables;

    private final QueryLimits limits;

    private int fields;

    private int aliases;

    private long cost;

    QueryMeter(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, ?> variables,
            QueryLimits limits) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
        this.limits = limits;
    }

    /**
     * Measure an operation.
     * @throws Refused at the first limit that it exceeds
     */
    void measure(SelectionSet operation, GraphQLCompositeType root) {
        selections(operation, root, 1, 1);
    }

    private void selections(@Nullable SelectionSet selected, GraphQLCompositeType parent, int depth, long times) {
        if (selected == null) {
            return;
        }
        for (Selection<?> selection : selected.getSelections()) {
            switch (selection) {
                case Field field -> field(field, parent, depth, times);
                case InlineFragment fragment ->
                    selections(fragment.getSelectionSet(), type(fragment.getTypeCondition(), parent), depth, times);
                case FragmentSpread spread -> fragment(this.fragments.get(spread.getName()), parent, depth, times);
                default -> throw new IllegalStateException("GraphQL has no selection " + selection);
            }
        }
    }

    private void fragment(@Nullable FragmentDefinition fragment, GraphQLCompositeType parent, int depth, long times) {
        if (fragment != null) {
            selections(fragment.getSelectionSet(), type(fragment.getTypeCondition(), parent), depth, times);
        }
    }

    private GraphQLCompositeType type(@Nullable TypeName condition, GraphQLCompositeType parent) {
        return (condition != null && this.schema.getType(condition.getName()) instanceof GraphQLCompositeType type)
                ? type : parent;
    }

    private void field(Field field, GraphQLCompositeType parent, int depth, long times) {
        this.fields++;
        this.aliases += (field.getAlias() != null) ? 1 : 0;
        this.cost += times;
        check(EdgeRefusal.QUERY_TOO_DEEP, depth, this.limits.depth());
        check(EdgeRefusal.QUERY_TOO_WIDE, this.fields, this.limits.fields());
        check(EdgeRefusal.QUERY_TOO_MANY_ALIASES, this.aliases, this.limits.aliases());
        check(EdgeRefusal.QUERY_TOO_COSTLY, this.cost, this.limits.cost());
        GraphQLFieldDefinition definition = Introspection.getFieldDef(this.schema, parent, field.getName());
        if (GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type) {
            long rows = field.getName().startsWith("__") ? 0 : rows(field, definition, parent);
            selections(field.getSelectionSet(), type, depth + 1, times * rows);
        }
    }

    private static void check(EdgeRefusal code, long is, long most) {
        if (is > most) {
            throw Refused.because(code).with("query", Map.of("most", most));
        }
    }

    private long rows(Field field, GraphQLFieldDefinition definition, GraphQLCompositeType parent) {
        if (definition.getArgument("first") != null) {
            return (value(field, "first") instanceof Number first) ? Math.clamp(first.longValue(), 1, MOST_ROWS)
                    : ROWS_OF_A_PAGE;
        }
        if (definition.getArgument("ids") != null) {
            return (value(field, "ids") instanceof Collection<?> ids) ? Math.clamp(ids.size(), 1, MOST_ROWS) : 1;
        }
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        return (list && !parent.getName().endsWith("Connection")) ? ITEMS_OF_A_LIST : 1;
    }

    /** A number or a list, given in the document or as a variable. */
    private @Nullable Object value(Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                return switch (argument.getValue()) {
                    case IntValue number -> number.getValue();
                    case ArrayValue list -> list.getValues();
                    case VariableReference variable -> this.variables.get(variable.getName());
                    default -> null;
                };
            }
        }
        return null;
    }

}
