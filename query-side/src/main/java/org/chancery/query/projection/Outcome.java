package org.chancery.query.projection;

import org.jspecify.annotations.Nullable;

/**
 * What came of an order about a parked stream.
 *
 * @param result how it ended
 * @param applied how many of the stream's events were taken in
 * @param problem why it did not go on, if it did not
 */
public record Outcome(Result result, int applied, @Nullable String problem) {

    /** How an order ended. */
    public enum Result {

        /** All its events are taken in, and the view follows it again. */
        FREED,

        /** One of its events still cannot be taken in. */
        FAILED,

        /**
         * Its events cannot be taken in later than others and give the same: the view has
         * to be built anew.
         */
        NEEDS_REBUILD,

        /** The node that builds the view has not got round to it yet. */
        PENDING

    }

    static Outcome freed(int applied) {
        return new Outcome(Result.FREED, applied, null);
    }

    static Outcome failed(int applied, String problem) {
        return new Outcome(Result.FAILED, applied, problem);
    }

    static Outcome needsRebuild() {
        return new Outcome(Result.NEEDS_REBUILD, 0, null);
    }

    static Outcome pending() {
        return new Outcome(Result.PENDING, 0, null);
    }

}
