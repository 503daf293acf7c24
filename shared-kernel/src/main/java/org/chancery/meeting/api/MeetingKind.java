package org.chancery.meeting.api;

/**
 * The kinds of meeting. Each has its notice: how long before it people are told (MTG-1).
 */
public enum MeetingKind {

    /**
     * A session of a collegial body (заседание правительства, коллегии, комиссии, штаба).
     */
    COLLEGIAL_SESSION(5),

    /** Of a manager with his people, on short notice (оперативное совещание). */
    OPERATIVE(0),

    /** Of whoever works on a matter (рабочее совещание). */
    WORKING(0),

    /** With many places at once, by video or telephone (селекторное совещание). */
    CONFERENCE_CALL(5),

    /** With the public (публичные слушания). */
    PUBLIC_HEARING(5),

    /** Teaching at a distance (вебинар, обучение). */
    WEBINAR(5);

    private final int noticeDays;

    MeetingKind(int noticeDays) {
        this.noticeDays = noticeDays;
    }

    /** How many calendar days lie at least between the notice and the meeting. */
    public int noticeDays() {
        return this.noticeDays;
    }

}
