package org.chancery.query.graphql.mutation;

import org.jspecify.annotations.Nullable;

/**
 * Turns an input value, as GraphQL has coerced it, into the value of a command's
 * component.
 */
@FunctionalInterface
interface Binder {

    /**
     * The component's value.
     * @throws org.chancery.kernel.Refused when the value can never be right; its details
     * are keyed by the path below this value
     */
    @Nullable Object bind(@Nullable Object input);

}
