package org.chancery.meeting.event;

import org.chancery.kernel.DomainEvent;

/** What can have happened to a meeting, in the order of its life. */
public sealed interface MeetingEvent extends DomainEvent
        permits MeetingScheduled, ParticipantsInvited, InvitationAnswered, MeetingRescheduled, MeetingCancelled,
        AgendaItemAdded, AgendaReordered, AgendaPublished, AttendanceRecorded, MeetingStarted, MeetingNotHeld,
        DecisionRecorded, DecisionAmended, MeetingEnded, MinutesSigned {

    /** The meeting to which it happened. */
    String meetingId();

    @Override
    default String aggregateId() {
        return meetingId();
    }

}
