package org.chancery.meeting.write;

import java.util.Objects;

import org.chancery.kernel.Sealed;
import org.chancery.meeting.api.ParticipantRole;
import org.chancery.meeting.api.ParticipationStatus;
import org.chancery.meeting.event.Invitation;
import org.chancery.meeting.event.InvitationAnswered;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is invited, and what he answered.
 *
 * @param role what he is to the meeting
 * @param voting whether he has a vote
 * @param status what he answered
 * @param delegate who comes in his place
 * @param comment what he said to it
 */
record Participant(ParticipantRole role, boolean voting, ParticipationStatus status, @Nullable String delegate,
        @Nullable Sealed<String> comment) {

    /** Who was never invited: he is nothing to the meeting. */
    static final Participant NOBODY = new Participant(ParticipantRole.OPT_PARTICIPANT, false,
            ParticipationStatus.NEEDS_ACTION, null, null);

    static Participant of(Invitation invitation) {
        return new Participant(ParticipantRole.valueOf(invitation.role()), invitation.voting(),
                ParticipationStatus.NEEDS_ACTION, null, null);
    }

    /** His vote goes with the invitation when another comes in his place. */
    Participant with(InvitationAnswered answered) {
        Invitation instead = answered.delegate();
        return new Participant(this.role, this.voting && instead == null,
                ParticipationStatus.valueOf(answered.response()), (instead != null) ? instead.position() : null,
                answered.comment());
    }

    Participant askedAgain() {
        return new Participant(this.role, this.voting, ParticipationStatus.NEEDS_ACTION, null, null);
    }

    boolean mustAnswerAgain() {
        return this.status != ParticipationStatus.NEEDS_ACTION && !hasDelegated();
    }

    boolean hasDelegated() {
        return this.status == ParticipationStatus.DELEGATED;
    }

    /** Whether this is what he answered before. */
    boolean hasAnswered(InvitationAnswered answer) {
        Invitation instead = answer.delegate();
        return this.status.name().equals(answer.response())
                && Objects.equals(this.delegate, (instead != null) ? instead.position() : null)
                && Objects.equals(this.comment, answer.comment());
    }

    boolean isInvitedAs(Invitation invitation) {
        return this.role.name().equals(invitation.role()) && this.voting == invitation.voting();
    }

}
