package org.chancery.organization.event;

/** What can have happened to a position, in the order of its life. */
public sealed interface PositionEvent extends DirectoryEvent
        permits PositionAdded, PersonAppointed, ActingAppointed, ActingEnded, SubstituteNamed, PersonDismissed {

    /** The position to which it happened. */
    String positionId();

    @Override
    default String aggregateId() {
        return positionId();
    }

}
