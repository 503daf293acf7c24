package org.chancery.meeting.api;

import org.chancery.kernel.Command;

/** What can be asked of a meeting, in the order of its life. */
public sealed interface MeetingCommand extends Command permits ScheduleMeeting, InviteParticipants, RespondToInvitation,
        RescheduleMeeting, CancelMeeting, AddAgendaItem, ReorderAgenda, PublishAgenda, RecordAttendance, StartMeeting,
        DeclareMeetingNotHeld, RecordDecision, AmendDecision, EndMeeting, SignMinutes {

    /** The meeting that is meant. */
    MeetingId meetingId();

}
