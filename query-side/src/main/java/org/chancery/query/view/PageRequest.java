package org.chancery.query.view;

import org.chancery.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list.
 *
 * @param first how many rows, 1 to 100; anything else is refused
 * @param after the cursor of the row before the page; from the beginning when absent
 */
public record PageRequest(int first, @Nullable String after) {

    private static final int DEFAULT = 20;

    private static final int MOST = 100;

    public PageRequest {
        if (first < 1 || first > MOST) {
            throw Refused.because(QueryRefusal.PAGE_SIZE).with("first", first).with("most", MOST);
        }
    }

    /** The page that the arguments of a connection ask for; 20 rows unless they say. */
    public static PageRequest of(@Nullable Integer first, @Nullable String after) {
        return new PageRequest((first != null) ? first : DEFAULT, after);
    }

}
