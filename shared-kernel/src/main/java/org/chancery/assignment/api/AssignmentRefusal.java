package org.chancery.assignment.api;

import org.chancery.kernel.RefusalCode;

/** Why something asked of an assignment may be refused. */
public enum AssignmentRefusal implements RefusalCode {

    /** The assignment is reported, executed or cancelled, and this needs it otherwise. */
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
