package org.chancery.meeting.write;

import java.time.Instant;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.chancery.command.EventSourced;
import org.chancery.kernel.Actor;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.Refused;
import org.chancery.meeting.api.AddAgendaItem;
import org.chancery.meeting.api.AmendDecision;
import org.chancery.meeting.api.CancelMeeting;
import org.chancery.meeting.api.DeclareMeetingNotHeld;
import org.chancery.meeting.api.EndMeeting;
import org.chancery.meeting.api.InviteParticipants;
import org.chancery.meeting.api.PublishAgenda;
import org.chancery.meeting.api.RecordAttendance;
import org.chancery.meeting.api.RecordDecision;
import org.chancery.meeting.api.ReorderAgenda;
import org.chancery.meeting.api.RescheduleMeeting;
import org.chancery.meeting.api.RespondToInvitation;
import org.chancery.meeting.api.ScheduleMeeting;
import org.chancery.meeting.api.SignMinutes;
import org.chancery.meeting.api.StartMeeting;
import org.chancery.meeting.event.AgendaItemAdded;
import org.chancery.meeting.event.AgendaPublished;
import org.chancery.meeting.event.AgendaReordered;
import org.chancery.meeting.event.AttendanceRecorded;
import org.chancery.meeting.event.DecisionAmended;
import org.chancery.meeting.event.DecisionRecorded;
import org.chancery.meeting.event.InvitationAnswered;
import org.chancery.meeting.event.MeetingCancelled;
import org.chancery.meeting.event.MeetingEnded;
import org.chancery.meeting.event.MeetingEvent;
import org.chancery.meeting.event.MeetingNotHeld;
import org.chancery.meeting.event.MeetingRescheduled;
import org.chancery.meeting.event.MeetingScheduled;
import org.chancery.meeting.event.MeetingStarted;
import org.chancery.meeting.event.MinutesSigned;
import org.chancery.meeting.event.ParticipantsInvited;
import org.chancery.meeting.write.MeetingState.Cancelled;
import org.chancery.meeting.write.MeetingState.NotHeld;
import org.chancery.meeting.write.MeetingState.Signed;
import org.jspecify.annotations.Nullable;

/**
 * A meeting (совещание, заседание): people come together over an agenda, decide, and sign
 * what they decided.
 *
 * <p>
 * Scheduled → in progress → ended → minutes signed; before it begins it may be cancelled,
 * or turn out not to be held for want of a quorum.
 */
@AggregateRoot
public final class Meeting extends EventSourced<MeetingEvent> {

    private @Nullable MeetingState state;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ScheduleMeeting command, CommandStamp stamp, Instant now) {
        if (!wasCreatedBy(stamp)) {
            record(Scheduling.decide(command, stamp.actor(), now));
        }
    }

    @CommandHandler
    void decide(InviteParticipants command, Actor actor) {
        in(Open.class, actor).invite(command, actor).ifPresent(this::record);
    }

    @CommandHandler
    void decide(RespondToInvitation command, Actor actor) {
        in(Scheduled.class, actor).respond(command, actor).ifPresent(this::record);
    }

    @CommandHandler
    void decide(RescheduleMeeting command, Actor actor, Instant now) {
        in(Scheduled.class, actor).reschedule(command, actor, now).ifPresent(this::record);
    }

    @CommandHandler
    void decide(CancelMeeting command, Actor actor) {
        if (!isAlready(Cancelled.class, actor)) {
            record(in(Scheduled.class, actor).cancel(command, actor));
        }
    }

    @CommandHandler
    void decide(AddAgendaItem command, Actor actor) {
        in(Open.class, actor).addAgendaItem(command, actor).ifPresent(this::record);
    }

    @CommandHandler
    void decide(ReorderAgenda command, Actor actor) {
        in(Open.class, actor).reorderAgenda(command, actor).ifPresent(this::record);
    }

    @CommandHandler
    void decide(PublishAgenda command, Actor actor) {
        in(Scheduled.class, actor).publishAgenda(actor).ifPresent(this::record);
    }

    @CommandHandler
    void decide(RecordAttendance command, Actor actor) {
        in(Open.class, actor).recordAttendance(command, actor).ifPresent(this::record);
    }

    @CommandHandler
    void decide(StartMeeting command, Actor actor) {
        if (!isAlready(InProgress.class, actor)) {
            record(in(Scheduled.class, actor).start(actor));
        }
    }

    @CommandHandler
    void decide(DeclareMeetingNotHeld command, Actor actor) {
        if (!isAlready(NotHeld.class, actor)) {
            record(in(Scheduled.class, actor).declareNotHeld(command, actor));
        }
    }

    @CommandHandler
    void decide(RecordDecision command, Actor actor, Instant now) {
        in(Unsigned.class, actor).recordDecision(command, actor, now).ifPresent(this::record);
    }

    @CommandHandler
    void decide(AmendDecision command, Actor actor, Instant now) {
        in(Unsigned.class, actor).amendDecision(command, actor, now).ifPresent(this::record);
    }

    @CommandHandler
    void decide(EndMeeting command, Actor actor) {
        if (!isAlready(Ended.class, actor)) {
            record(in(InProgress.class, actor).end(actor));
        }
    }

    @CommandHandler
    void decide(SignMinutes command, Actor actor, Instant now) {
        if (!isAlready(Signed.class, actor) || !so().people().isChair(actor)) {
            record(in(Ended.class, actor).sign(actor, now));
        }
    }

    @Override
    protected void evolve(MeetingEvent event) {
        this.state = switch (event) {
            case MeetingScheduled scheduled -> new Scheduled(Proceedings.of(scheduled));
            case ParticipantsInvited invited -> current().with(so().with(so().people().with(invited)));
            case InvitationAnswered answered -> current().with(so().with(so().people().with(answered)));
            case MeetingRescheduled rescheduled -> current().with(so().with(rescheduled));
            case MeetingCancelled cancelled -> new Cancelled(so());
            case AgendaItemAdded added -> current().with(so().with(so().agenda().with(added)));
            case AgendaReordered reordered -> current().with(so().with(so().agenda().with(reordered)));
            case AgendaPublished published -> current().with(so().with(so().agenda().settled()));
            case AttendanceRecorded recorded -> current().with(so().with(so().attendance().with(recorded)));
            case MeetingStarted started -> new InProgress(so().with(so().agenda().settled()));
            case MeetingNotHeld notHeld -> new NotHeld(so());
            case DecisionRecorded recorded -> current().with(so().with(so().minutes().with(recorded)));
            case DecisionAmended amended -> current().with(so().with(so().minutes().with(amended)));
            case MeetingEnded ended -> new Ended(so());
            case MinutesSigned signed -> new Signed(so());
        };
    }

    /**
     * The state that a command needs. Whoever may not see the meeting learns nothing of
     * it, not even its state.
     */
    private <S> S in(Class<S> needed, Actor actor) {
        so().people().mustBeVisibleTo(actor, so().meetingId());
        if (!needed.isInstance(this.state)) {
            throw Refused.because(current().refusal()).with("meetingState", current().name());
        }
        return needed.cast(this.state);
    }

    /** Whether what is asked was done before, by someone who may ask for it. */
    private boolean isAlready(Class<? extends MeetingState> reached, Actor actor) {
        return reached.isInstance(this.state) && so().people().isOffice(actor);
    }

    private MeetingState current() {
        if (this.state == null) {
            throw new IllegalStateException("A meeting begins by being scheduled");
        }
        return this.state;
    }

    /** How things stand. */
    private Proceedings so() {
        return current().proceedings();
    }

    Meeting() {
        // For Axon: a meeting is built from its events.
    }

}
