package org.chancery.query.projection;

import org.chancery.kernel.RefusalCode;

/** Why an operator's order about views may be refused. */
public enum ViewRefusal implements RefusalCode {

    /** There is no such view, or no such edition of it. */
    VIEW_UNKNOWN(Kind.NOT_FOUND),

    /** The view leaves nothing of that object out. */
    STREAM_NOT_PARKED(Kind.NOT_FOUND),

    /** The view is being built anew already. */
    REBUILD_UNDER_WAY(Kind.CONFLICT),

    /** There is no earlier edition to go back to. */
    NOTHING_TO_ROLL_BACK(Kind.CONFLICT),

    /** What is read now cannot be dropped. */
    VIEW_SERVES(Kind.CONFLICT),

    /** It may have been read until a moment ago, and some may not know yet. */
    VIEW_STILL_READ(Kind.UNAVAILABLE);

    private final Kind kind;

    ViewRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return this.kind;
    }

}
