package org.chancery.meeting.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chancery.meeting.api.MeetingKind;
import org.chancery.meeting.api.ParticipantRole;
import org.chancery.meeting.api.ParticipationStatus;
import org.chancery.meeting.api.Presence;
import org.chancery.meeting.event.AgendaItemAdded;
import org.chancery.meeting.event.AgendaPublished;
import org.chancery.meeting.event.AgendaReordered;
import org.chancery.meeting.event.AttendanceRecorded;
import org.chancery.meeting.event.DecisionAmended;
import org.chancery.meeting.event.DecisionRecorded;
import org.chancery.meeting.event.Invitation;
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
import org.chancery.meeting.read.MeetingCard.Move;
import org.chancery.meeting.read.MeetingCard.Participant;
import org.chancery.meeting.read.MeetingCard.Quorum;
import org.chancery.meeting.read.MeetingCard.State;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

/** Writes the card of each meeting. */
@Component
final class MeetingCardProjector implements Projector<MeetingCard> {

    private static final Bson NOTHING = new Document();

    @Override
    public View<MeetingCard> view() {
        return MeetingCards.VIEW;
    }

    @Override
    public void project(Fact fact, Writes<MeetingCard> cards) {
        if (fact.event() instanceof MeetingScheduled scheduled) {
            cards.insert(card(scheduled, fact));
        }
        else if (fact.event() instanceof MeetingEvent event) {
            cards.update(event.meetingId(), change(event, fact));
        }
    }

    private static Bson change(MeetingEvent event, Fact fact) {
        return switch (event) {
            case MeetingScheduled scheduled -> throw new IllegalArgumentException("Scheduled twice: " + scheduled);
            case ParticipantsInvited invited -> combine(invited(invited.participants()), inc(MeetingCards.SEQUENCE, 1));
            case InvitationAnswered answered -> answered(answered);
            case MeetingRescheduled rescheduled -> moved(rescheduled, fact);
            case MeetingCancelled cancelled -> combine(set(MeetingCards.STATE, State.CANCELLED),
                    set(MeetingCards.REASON, cancelled.reason()), inc(MeetingCards.SEQUENCE, 1));
            case AttendanceRecorded recorded -> combine(recorded.marks()
                .stream()
                .map((mark) -> set(MeetingCards.presence(mark.position()), Presence.valueOf(mark.presence())))
                .toList());
            case MeetingStarted started ->
                combine(set(MeetingCards.STATE, State.IN_PROGRESS), set(MeetingCards.STARTED_AT, fact.occurredAt()),
                        set(MeetingCards.QUORUM, new Quorum(started.voters(), started.present(), started.needed())));
            case MeetingNotHeld notHeld ->
                combine(set(MeetingCards.STATE, State.NOT_HELD), set(MeetingCards.REASON, notHeld.comment()),
                        set(MeetingCards.QUORUM, new Quorum(notHeld.voters(), notHeld.present(), notHeld.needed())));
            case MeetingEnded ended ->
                combine(set(MeetingCards.STATE, State.ENDED), set(MeetingCards.ENDED_AT, fact.occurredAt()));
            case MinutesSigned signed -> set(MeetingCards.STATE, State.MINUTES_SIGNED);
            case AgendaItemAdded added -> NOTHING;
            case AgendaReordered reordered -> NOTHING;
            case AgendaPublished published -> NOTHING;
            case DecisionRecorded recorded -> NOTHING;
            case DecisionAmended amended -> NOTHING;
        };
    }

    private static Bson invited(List<Invitation> invitations) {
        List<Bson> changes = new ArrayList<>();
        invitations.forEach(
                (invitation) -> changes.add(set(MeetingCards.invited(invitation.position()), participant(invitation))));
        changes.add(Updates.addEachToSet(MeetingCards.READERS,
                MeetingReaders.positions(invitations.stream().map(Invitation::position))));
        return combine(changes);
    }

    /** Whoever sends another gives him his vote. */
    private static Bson answered(InvitationAnswered answered) {
        String position = answered.position();
        List<Bson> changes = new ArrayList<>();
        changes.add(set(MeetingCards.response(position), ParticipationStatus.valueOf(answered.response())));
        changes
            .add(set(MeetingCards.comment(position), (answered.comment() != null) ? answered.comment().value() : null));
        if (answered.delegate() != null) {
            changes.add(set(MeetingCards.delegate(position), answered.delegate().position()));
            changes.add(set(MeetingCards.voting(position), false));
            changes.add(invited(List.of(answered.delegate())));
        }
        return combine(changes);
    }

    private static Bson moved(MeetingRescheduled moved, Fact fact) {
        List<Bson> changes = new ArrayList<>();
        changes.add(combine(set(MeetingCards.STARTS_AT, moved.startsAt()), set(MeetingCards.ENDS_AT, moved.endsAt()),
                set(MeetingCards.ZONE, moved.zone()), set(MeetingCards.PLACE, moved.place()),
                inc(MeetingCards.SEQUENCE, 1), push(MeetingCards.MOVES,
                        new Move(fact.occurredAt(), moved.startsAt(), moved.endsAt(), moved.place(), moved.reason()))));
        for (String position : moved.askedAgain()) {
            changes.add(set(MeetingCards.response(position), ParticipationStatus.NEEDS_ACTION));
            changes.add(set(MeetingCards.comment(position), null));
        }
        return combine(changes);
    }

    private static MeetingCard card(MeetingScheduled scheduled, Fact fact) {
        Map<String, Participant> invited = scheduled.participants()
            .stream()
            .map(MeetingCardProjector::participant)
            .collect(Collectors.toMap(Participant::position, Function.identity()));
        return new MeetingCard(scheduled.meetingId(), fact.sequence(), scheduled.title(),
                MeetingKind.valueOf(scheduled.kind()), State.SCHEDULED, scheduled.startsAt(), scheduled.endsAt(),
                scheduled.zone(), scheduled.place(), scheduled.organizer(), scheduled.secretary(), invited,
                scheduled.quorum(), null, scheduled.urgent(), 0, List.of(), fact.occurredAt(), null, null, null,
                MeetingReaders.of(scheduled));
    }

    private static Participant participant(Invitation invitation) {
        return new Participant(invitation.position(), ParticipantRole.valueOf(invitation.role()), invitation.voting(),
                ParticipationStatus.NEEDS_ACTION, null, null, null);
    }

}
