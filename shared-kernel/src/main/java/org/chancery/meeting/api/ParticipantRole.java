package org.chancery.meeting.api;

/** What somebody is to a meeting: the {@code ROLE} of iCalendar (RFC 5545, 3.2.16). */
public enum ParticipantRole {

    /** Presides (председательствующий). */
    CHAIR,

    /** Has to be there. */
    REQ_PARTICIPANT,

    /** May be there. */
    OPT_PARTICIPANT

}
