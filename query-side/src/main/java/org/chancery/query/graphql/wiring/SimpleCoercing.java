package org.chancery.query.graphql.wiring;

import java.util.Locale;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A scalar that is one function in and one function out; a function answers null to what
 * it does not understand.
 */
final class SimpleCoercing<I extends @NonNull Object> implements Coercing<I, Object> {

    private final String what;

    private final Function<Object, @Nullable I> in;

    private final Function<Object, @Nullable Object> out;

    SimpleCoercing(String what, Function<Object, @Nullable I> in, Function<Object, @Nullable Object> out) {
        this.what = what;
        this.in = in;
        this.out = out;
    }

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        Object shown = this.out.apply(value);
        if (shown == null) {
            throw new CoercingSerializeException(value.getClass() + " is not " + this.what);
        }
        return shown;
    }

    @Override
    public I parseValue(Object input, GraphQLContext context, Locale locale) {
        I value = this.in.apply(input);
        if (value == null) {
            throw new CoercingParseValueException("Expected " + this.what);
        }
        return value;
    }

    @Override
    public I parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        I value = switch (literal) {
            case StringValue text when text.getValue() != null -> this.in.apply(text.getValue());
            case IntValue number when number.getValue() != null -> this.in.apply(number.getValue());
            default -> null;
        };
        if (value == null) {
            throw new CoercingParseLiteralException("Expected " + this.what);
        }
        return value;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(String.valueOf(serialize(input, context, locale)));
    }

}
