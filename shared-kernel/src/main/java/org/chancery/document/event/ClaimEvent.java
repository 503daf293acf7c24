package org.chancery.document.event;

/** What can have happened to a value that only one object may hold. */
public sealed interface ClaimEvent extends DocumentAreaEvent permits ValueClaimed, ClaimReleased {

    /** The claim to which it happened; its id follows from the value. */
    String claimId();

    @Override
    default String aggregateId() {
        return claimId();
    }

}
