package org.chancery.query.projection;

import org.jspecify.annotations.Nullable;

/**
 * How far a view has come.
 *
 * @param edition which edition of which view
 * @param applied how many events it has drawn from
 * @param head how many events there are
 * @param perSecond how many it has lately applied in a second
 * @param state what it is doing
 * @param parked how many streams it leaves out, because an event of theirs could not be
 * taken in
 * @param problem why it is not getting on, if it is not
 */
public record ProjectionStatus(Edition<?> edition, long applied, long head, long perSecond, State state, int parked,
        @Nullable String problem) {

    public View<?> view() {
        return this.edition.view();
    }

    /** How many seconds it will take at this pace; null where there is no saying. */
    public @Nullable Long secondsLeft() {
        return (lag() == 0) ? Long.valueOf(0) : (this.perSecond > 0) ? Long.valueOf(lag() / this.perSecond) : null;
    }

    /** How many events it still has to draw from. */
    public long lag() {
        return Math.max(0, this.head - this.applied);
    }

    /** What a projection is doing. */
    public enum State {

        /** Another node builds this view. */
        WAITING,

        /** It has yet to reach the end of the history. */
        CATCHING_UP,

        /** It follows the events as they come. */
        LIVE,

        /** An event could not be applied; it tries again after a pause. */
        FAILED

    }

}
