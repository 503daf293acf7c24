package org.chancery.meeting.api;

/** What a meeting did with what was proposed (MTG-11). */
public enum DecisionState {

    /** It holds; with an executor it becomes an assignment. */
    ADOPTED,

    REJECTED,

    /** Put off to another meeting. */
    DEFERRED,

    /** Taken back by whoever proposed it. */
    WITHDRAWN;

    /** Whether it takes a vote, and so a quorum (MTG-6). */
    public boolean takesVote() {
        return this == ADOPTED || this == REJECTED;
    }

}
