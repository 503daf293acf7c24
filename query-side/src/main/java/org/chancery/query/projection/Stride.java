package org.chancery.query.projection;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a view gets on by one batch: what is stored together.
 *
 * @param writes what its projector asked for
 * @param letters the events that it parks
 * @param position the position that it has reached by that
 * @param parked what it leaves out from now on; null where that has not changed
 */
record Stride(List<Write> writes, List<Letter> letters, long position, @Nullable Parked parked) {

    /** Nothing but the position. */
    static Stride to(long position) {
        return new Stride(List.of(), List.of(), position, null);
    }

    boolean isOnlyToken() {
        return this.writes.isEmpty() && this.letters.isEmpty();
    }

}
