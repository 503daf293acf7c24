package org.chancery.assignment.api;

import org.chancery.kernel.RefusalCode;

/** Why something asked of an assignment may be refused. */
public enum AssignmentRefusal implements RefusalCode {

    /** Neither a day nor an instant is given. */
    DEADLINE_MISSING(Kind.INVALID),

    /** Both a day and an instant are given. */
    DEADLINE_TWICE(Kind.INVALID),

    /** The deadline lies before the assignment. */
    DEADLINE_IN_THE_PAST(Kind.INVALID),

    /** ASG-3: a part would be due after the whole. */
    PART_DUE_AFTER_WHOLE(Kind.INVALID),

    /** ASG-1: somebody is named twice among the executors. */
    EXECUTOR_NAMED_TWICE(Kind.INVALID),

    /** It would be forwarded to the one who forwards it. */
    FORWARDED_TO_SELF(Kind.INVALID),

    /** An extension must end later than the present deadline. */
    DEADLINE_NOT_LATER(Kind.INVALID),

    /** ASG-5: more time is asked for before the deadline, not after. */
    DEADLINE_PASSED(Kind.CONFLICT),

    /** ASG-5: an earlier request waits for its answer. */
    EXTENSION_ALREADY_REQUESTED(Kind.CONFLICT),

    /** There is no request to answer. */
    NO_EXTENSION_REQUESTED(Kind.CONFLICT),

    /** ASG-12: a part is open as an assignment of its own. */
    SUB_ASSIGNMENTS_OPEN(Kind.CONFLICT),

    /** ASG-12: parts are called off with the whole only for a reason. */
    CLOSING_WITHOUT_REASON(Kind.INVALID),

    /** The assignment is in another state than this needs. */
    ASSIGNMENT_STATE(Kind.CONFLICT);

    private final Kind kind;

    AssignmentRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return this.kind;
    }

}
