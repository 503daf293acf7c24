package org.chancery.query.operation;

import org.chancery.query.projection.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What came of an order about dead letters.
 *
 * @param result how it ended
 * @param applied how many events were taken in
 * @param problem why it did not go on, if it did not
 */
public record Carried(Result result, int applied, @Nullable String problem) {

    /** How an order ended. */
    public enum Result {

        FREED, FAILED, REBUILDING, PENDING

    }

    static Carried of(Outcome outcome) {
        Result result = switch (outcome.result()) {
            case FREED -> Result.FREED;
            case FAILED -> Result.FAILED;
            case NEEDS_REBUILD -> Result.REBUILDING;
            case PENDING -> Result.PENDING;
        };
        return new Carried(result, outcome.applied(), outcome.problem());
    }

}
