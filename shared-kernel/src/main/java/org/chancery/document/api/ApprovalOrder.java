package org.chancery.document.api;

/** In which order approvers are asked. */
public enum ApprovalOrder {

    /** One after the other; the first who does not agree sends it back. */
    ONE_BY_ONE,
    /** All at once; it goes back when all have answered and one has not agreed. */
    ALL_AT_ONCE

}
