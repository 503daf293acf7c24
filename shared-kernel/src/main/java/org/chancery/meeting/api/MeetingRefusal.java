package org.chancery.meeting.api;

import org.chancery.kernel.RefusalCode;

/** Why something asked of a meeting may be refused. */
public enum MeetingRefusal implements RefusalCode {

    /** It would end before it begins, or last longer than a week. */
    MEETING_TIME_RANGE(Kind.INVALID),

    /** It would begin before now. */
    MEETING_IN_THE_PAST(Kind.INVALID),

    /** MTG-1: people would be told later than the kind of meeting wants. */
    NOTICE_TOO_SHORT(Kind.INVALID),

    /** Only an executive may call a meeting urgent. */
    URGENCY_NOT_PERMITTED(Kind.FORBIDDEN),

    /** A meeting has one chair, no more and no fewer. */
    ONE_CHAIR(Kind.INVALID),

    /** Somebody is named twice among the participants. */
    PARTICIPANT_NAMED_TWICE(Kind.INVALID),

    /** Somebody is a participant already, in another role. */
    ALREADY_INVITED(Kind.CONFLICT),

    /** Somebody who is named is no participant. */
    NOT_A_PARTICIPANT(Kind.INVALID),

    /** A delegate is named with the answer DELEGATED, and only then. */
    DELEGATE_MISMATCH(Kind.INVALID),

    /** The chair cannot send another in his place. */
    CHAIR_NOT_DELEGABLE(Kind.CONFLICT),

    /** Another comes in his place already. */
    INVITATION_DELEGATED(Kind.CONFLICT),

    /** There is no such item on the agenda. */
    AGENDA_ITEM_UNKNOWN(Kind.INVALID),

    /** A part of a part of a part has no parts. */
    AGENDA_TOO_DEEP(Kind.INVALID),

    /** The new order does not name every item exactly once. */
    AGENDA_ORDER_INCOMPLETE(Kind.INVALID),

    /** There is nothing on the agenda. */
    AGENDA_EMPTY(Kind.CONFLICT),

    /** MTG-4: once the agenda is published, only the chair changes it. */
    AGENDA_PUBLISHED(Kind.FORBIDDEN),

    /** MTG-6: too few of those who vote are present. */
    QUORUM_MISSING(Kind.CONFLICT),

    /** MTG-6: enough of those who vote are present. */
    QUORUM_PRESENT(Kind.CONFLICT),

    /** There is no such decision in the minutes. */
    DECISION_UNKNOWN(Kind.INVALID),

    /** Only what was adopted has an executor. */
    DECISION_NOT_ADOPTED(Kind.INVALID),

    /** Only what was deferred is put off to another meeting. */
    DECISION_NOT_DEFERRED(Kind.INVALID),

    /** Executor and day come together, and a controller only with them. */
    DECISION_TERMS_INCOMPLETE(Kind.INVALID),

    /** The day by which a decision is to be carried out has passed. */
    DECISION_DUE_IN_THE_PAST(Kind.INVALID),

    /** MTG-10: the minutes are signed, and nothing in them changes. */
    MINUTES_SIGNED(Kind.CONFLICT),

    /** The meeting is in another state than this needs. */
    MEETING_STATE(Kind.CONFLICT),

    /** A calendar is asked for at least one day and at most a year. */
    CALENDAR_RANGE(Kind.INVALID);

    private final Kind kind;

    MeetingRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return this.kind;
    }

}
