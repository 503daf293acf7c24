package org.chancery.document.event;

/** What can have happened to one counter of a register. */
public sealed interface NumberSequenceEvent extends DocumentAreaEvent permits NumberTaken {

    /** The counter to which it happened. */
    String sequenceId();

    @Override
    default String aggregateId() {
        return sequenceId();
    }

}
