package org.chancery.meeting.read;

import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;
import org.chancery.query.view.Sorting;

/**
 * The collection of signed decisions: its name, its fields, what it is searched and
 * sorted by.
 */
final class DecisionTrace {

    static final String ID = "id";

    static final String MEETING = "meeting";

    static final String STATE = "state";

    static final String EXECUTOR = "executor";

    static final String DUE_ON = "dueOn";

    static final String SIGNED_AT = "signedAt";

    static final View<TracedDecision> VIEW = View.of("decisionTrace", 1, TracedDecision.class,
            ViewIndex.forList(SIGNED_AT), ViewIndex.forList(DUE_ON), ViewIndex.on(ID, "_id"),
            ViewIndex.on(MEETING, SIGNED_AT, "_id"), ViewIndex.on(EXECUTOR, DUE_ON, "_id"));

    private DecisionTrace() {
    }

    /** The orders of the schema's {@code DecisionOrder}. */
    enum Order {

        SIGNED_AT_DESC, DUE_ON_ASC;

        Sorting sorting() {
            return switch (this) {
                case SIGNED_AT_DESC -> Sorting.descending(name(), SIGNED_AT);
                case DUE_ON_ASC -> Sorting.ascending(name(), DUE_ON);
            };
        }

    }

}
