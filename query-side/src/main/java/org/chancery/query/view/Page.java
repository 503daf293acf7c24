package org.chancery.query.view;

import java.util.List;
import java.util.function.Supplier;

/**
 * A page of a list.
 *
 * @param rows its rows, in order
 * @param hasNextPage whether rows follow
 * @param hasPreviousPage whether rows come before
 * @param count how many rows the whole list has; counted only when asked
 */
public record Page<D>(List<Row<D>> rows, boolean hasNextPage, boolean hasPreviousPage, Supplier<Count> count) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** A row, and the cursor that continues after it. */
    public record Row<D>(D node, String cursor) {

    }

    /** How many there are, or that there are more than that. */
    public record Count(int value, boolean isLowerBound) {

    }

}
