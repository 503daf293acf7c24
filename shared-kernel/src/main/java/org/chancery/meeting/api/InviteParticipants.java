package org.chancery.meeting.api;

import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Require;

/**
 * Invite more people.
 *
 * <p>
 * The organizer, the chair and the secretary may, until the meeting ends. Refused when
 * somebody is named twice, would be a second chair, or is invited already in another
 * role. Inviting again who is invited changes nothing.
 */
public record InviteParticipants(@TargetAggregateIdentifier MeetingId meetingId,
        List<Invitee> participants) implements MeetingCommand {

    public InviteParticipants {
        participants = Require.some("participants", ScheduleMeeting.MOST_PARTICIPANTS, participants);
    }

}
