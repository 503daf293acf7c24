package org.chancery.meeting.write;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.chancery.kernel.Actor;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Sealed;
import org.chancery.meeting.api.CancelMeeting;
import org.chancery.meeting.api.DeclareMeetingNotHeld;
import org.chancery.meeting.api.MeetingRefusal;
import org.chancery.meeting.api.ParticipantRole;
import org.chancery.meeting.api.RescheduleMeeting;
import org.chancery.meeting.api.RespondToInvitation;
import org.chancery.meeting.event.AgendaPublished;
import org.chancery.meeting.event.Invitation;
import org.chancery.meeting.event.InvitationAnswered;
import org.chancery.meeting.event.MeetingCancelled;
import org.chancery.meeting.event.MeetingNotHeld;
import org.chancery.meeting.event.MeetingRescheduled;
import org.chancery.meeting.event.MeetingStarted;
import org.jspecify.annotations.Nullable;

/** It is announced and has not begun. */
record Scheduled(Proceedings proceedings) implements Open {

    Optional<InvitationAnswered> respond(RespondToInvitation command, Actor actor) {
        Participant participant = this.proceedings.people().onlyParticipant(actor);
        InvitationAnswered answer = new InvitationAnswered(this.proceedings.meetingId(), actor.actingPosition().value(),
                command.response().name(), delegate(command.delegate(), participant),
                (command.comment() != null) ? new Sealed<>(command.comment()) : null);
        if (participant.hasAnswered(answer)) {
            return Optional.empty();
        }
        if (participant.hasDelegated()) {
            throw Refused.because(MeetingRefusal.INVITATION_DELEGATED);
        }
        if (answer.delegate() != null) {
            mustBeAbleToComeInstead(answer.delegate(), participant);
        }
        return Optional.of(answer);
    }

    Optional<MeetingRescheduled> reschedule(RescheduleMeeting command, Actor actor, Instant now) {
        this.proceedings.people().onlyOffice(actor);
        String place = (command.place() != null) ? command.place() : this.proceedings.place();
        if (command.time().equals(this.proceedings.time()) && Objects.equals(place, this.proceedings.place())) {
            return Optional.empty();
        }
        new Notice(command.time(), this.proceedings.kind(), command.urgent()).mustBePossible(actor, now);
        return Optional.of(new MeetingRescheduled(this.proceedings.meetingId(), command.startsAt(), command.endsAt(),
                command.time().zone().getId(), place, command.reason(), this.proceedings.people().askedAgain(),
                command.urgent()));
    }

    MeetingCancelled cancel(CancelMeeting command, Actor actor) {
        this.proceedings.people().onlyOffice(actor);
        return new MeetingCancelled(this.proceedings.meetingId(), command.reason());
    }

    Optional<AgendaPublished> publishAgenda(Actor actor) {
        this.proceedings.people().onlyOffice(actor);
        return this.proceedings.agenda().publish(this.proceedings.meetingId());
    }

    MeetingStarted start(Actor actor) {
        this.proceedings.people().onlyOffice(actor);
        Quorum quorum = this.proceedings.quorum();
        quorum.mustBeReached();
        return new MeetingStarted(this.proceedings.meetingId(), quorum.voters(), quorum.present(), quorum.needed());
    }

    MeetingNotHeld declareNotHeld(DeclareMeetingNotHeld command, Actor actor) {
        this.proceedings.people().onlyOffice(actor);
        Quorum quorum = this.proceedings.quorum();
        quorum.mustBeMissing();
        return new MeetingNotHeld(this.proceedings.meetingId(), quorum.voters(), quorum.present(), quorum.needed(),
                command.comment());
    }

    private static @Nullable Invitation delegate(@Nullable PositionId delegate, Participant participant) {
        return (delegate != null) ? new Invitation(delegate.value(), participant.role().name(), participant.voting())
                : null;
    }

    /** Nobody presides or votes for two. */
    private void mustBeAbleToComeInstead(Invitation delegate, Participant participant) {
        if (participant.role() == ParticipantRole.CHAIR) {
            throw Refused.because(MeetingRefusal.CHAIR_NOT_DELEGABLE);
        }
        if (this.proceedings.people().participants().containsKey(delegate.position())) {
            throw Refused.because(MeetingRefusal.ALREADY_INVITED).with("position", delegate.position());
        }
        Inviting.roomIsLeft(this.proceedings.people().participants().size() + 1);
    }

    @Override
    public Scheduled with(Proceedings changed) {
        return new Scheduled(changed);
    }

    @Override
    public String name() {
        return "SCHEDULED";
    }

}
