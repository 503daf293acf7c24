package org.chancery.query.projection;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a view gets on by one batch: what is stored together.
 *
 * @param writes what its projector asked for
 * @param letters the events that it parks
 * @param reached how far it has come by that
 * @param parked what it leaves out from now on; null where that has not changed
 */
record Stride(List<Write> writes, List<Letter> letters, Bookmark reached, @Nullable Parked parked) {

    /** Nothing but the position. */
    static Stride to(Bookmark reached) {
        return new Stride(List.of(), List.of(), reached, null);
    }

    boolean isOnlyToken() {
        return this.writes.isEmpty() && this.letters.isEmpty();
    }

}
