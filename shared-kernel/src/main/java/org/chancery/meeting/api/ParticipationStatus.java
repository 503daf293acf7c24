package org.chancery.meeting.api;

/**
 * What somebody answered to his invitation: the {@code PARTSTAT} of iCalendar (RFC 5545,
 * 3.2.12).
 */
public enum ParticipationStatus {

    /** He has not answered yet, or the meeting was moved since. */
    NEEDS_ACTION,

    ACCEPTED,

    DECLINED,

    TENTATIVE,

    /** Another comes in his place. */
    DELEGATED

}
