package org.chancery.query.projection;

import org.jspecify.annotations.Nullable;

/**
 * How far a view has come.
 *
 * @param view which view
 * @param applied how many events it has drawn from
 * @param head how many events there are
 * @param perSecond how many it has lately applied in a second
 * @param state what it is doing
 * @param parked how many streams it leaves out, because an event of theirs could not be
 * taken in
 * @param problem why it is not getting on, if it is not
 */
public record ProjectionStatus(View<?> view, long applied, long head, long perSecond, State state, int parked,
        @Nullable String problem) {

    /** How many events it still has to draw from. */
    public long lag() {
        return Math.max(0, this.head - this.applied);
    }

    /** What a projection is doing. */
    public enum State {

        /** Another node builds this view, or none yet. */
        WAITING,

        /** It has yet to reach the end of the history. */
        CATCHING_UP,

        /** It follows the events as they come. */
        LIVE,

        /** An event could not be applied; it tries again after a pause. */
        FAILED

    }

}
