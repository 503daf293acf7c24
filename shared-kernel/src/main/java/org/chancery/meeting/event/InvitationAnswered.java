package org.chancery.meeting.event;

import org.chancery.kernel.Sealed;
import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * A participant said whether he comes.
 *
 * @param meetingId the meeting
 * @param position the participant
 * @param response what he answered
 * @param delegate who comes in his place, with the same role and vote
 * @param comment a word to the organizer, which may be about his health
 */
@StoredAs("meeting.InvitationAnswered")
public record InvitationAnswered(String meetingId, String position, String response, @Nullable Invitation delegate,
        @Nullable Sealed<String> comment) implements MeetingEvent {

}
