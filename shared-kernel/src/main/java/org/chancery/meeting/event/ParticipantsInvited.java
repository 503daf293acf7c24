package org.chancery.meeting.event;

import java.util.List;

import org.chancery.kernel.StoredAs;

/** More people were invited. */
@StoredAs("meeting.ParticipantsInvited")
public record ParticipantsInvited(String meetingId, List<Invitation> participants) implements MeetingEvent {

    public ParticipantsInvited {
        participants = List.copyOf(participants);
    }

}
