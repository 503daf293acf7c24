package org.chancery.query.view;

import org.chancery.kernel.RefusalCode;

/** Why a question may be refused. */
public enum QueryRefusal implements RefusalCode {

    /** The cursor is not one of ours, or belongs to another list or another order. */
    INVALID_CURSOR,

    /** A page holds 1 to 100 rows. */
    PAGE_SIZE;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

}
