package org.chancery.meeting.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Say whether one comes, or who comes instead.
 *
 * <p>
 * A participant may, for himself, until the meeting begins; the last answer holds, and
 * the same answer again changes nothing. Whoever comes in another's place takes over his
 * role and his vote; that cannot be taken back, and the chair cannot be replaced so.
 *
 * @param meetingId the meeting
 * @param response what he answers
 * @param delegate who comes in his place, when that is the answer
 * @param comment a word to the organizer
 */
public record RespondToInvitation(@TargetAggregateIdentifier MeetingId meetingId, ParticipationStatus response,
        @Nullable PositionId delegate, @Nullable String comment) implements MeetingCommand {

    public RespondToInvitation {
        if (response == null || response == ParticipationStatus.NEEDS_ACTION) {
            throw Refused.because(KernelRefusal.INVALID_VALUE).with("field", "response");
        }
        if ((delegate != null) != (response == ParticipationStatus.DELEGATED)) {
            throw Refused.because(MeetingRefusal.DELEGATE_MISMATCH).with("response", response.name());
        }
        comment = Require.optionalText("comment", comment, 2_000);
    }

}
