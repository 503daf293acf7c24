package org.chancery.meeting.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.chancery.meeting.api.DecisionState;
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
import org.chancery.meeting.read.Minutes.Entry;
import org.chancery.meeting.read.Minutes.Mark;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

/** Writes the minutes of each meeting. */
@Component
final class MinutesProjector implements Projector<Minutes> {

    private static final Bson NOTHING = new Document();

    @Override
    public View<Minutes> view() {
        return MinutesBook.VIEW;
    }

    @Override
    public void project(Fact fact, Writes<Minutes> minutes) {
        if (fact.event() instanceof MeetingScheduled scheduled) {
            minutes.insert(new Minutes(scheduled.meetingId(), fact.sequence(), scheduled.meetingId(),
                    scheduled.secretary(), Map.of(), Map.of(), null, null, null, null, true,
                    MeetingReaders.drafters(scheduled), MeetingReaders.of(scheduled)));
        }
        else if (fact.event() instanceof MeetingEvent event) {
            minutes.update(event.meetingId(), change(event, fact));
        }
    }

    private static Bson change(MeetingEvent event, Fact fact) {
        return switch (event) {
            case MeetingScheduled scheduled -> throw new IllegalArgumentException("Scheduled twice: " + scheduled);
            case ParticipantsInvited invited -> opened(invited.participants());
            case InvitationAnswered answered ->
                (answered.delegate() != null) ? opened(List.of(answered.delegate())) : NOTHING;
            case AttendanceRecorded recorded -> combine(recorded.marks()
                .stream()
                .map((mark) -> set(MinutesBook.mark(mark.position()), mark(mark)))
                .toList());
            case MeetingStarted started -> set(MinutesBook.STARTED_AT, fact.occurredAt());
            case DecisionRecorded recorded ->
                set(MinutesBook.decision(recorded.decisionId()), entry(recorded, fact.sequence()));
            case DecisionAmended amended -> amended(amended);
            case MeetingEnded ended -> set(MinutesBook.ENDED_AT, fact.occurredAt());
            case MinutesSigned signed -> signed(signed, fact);
            case MeetingRescheduled rescheduled -> NOTHING;
            case MeetingCancelled cancelled -> NOTHING;
            case MeetingNotHeld notHeld -> NOTHING;
            case AgendaItemAdded added -> NOTHING;
            case AgendaReordered reordered -> NOTHING;
            case AgendaPublished published -> NOTHING;
        };
    }

    private static Bson opened(List<Invitation> invitations) {
        Stream<String> positions = invitations.stream().map(Invitation::position);
        return addEachToSet(Drafts.READERS, MeetingReaders.positions(positions));
    }

    private static Bson amended(DecisionAmended amended) {
        String id = amended.decisionId();
        return combine(set(MinutesBook.decision(id, "text"), amended.text()),
                set(MinutesBook.decision(id, "state"), DecisionState.valueOf(amended.state())),
                set(MinutesBook.decision(id, "executor"), amended.executor()),
                set(MinutesBook.decision(id, "dueOn"), amended.dueOn()),
                set(MinutesBook.decision(id, "controller"), amended.controller()),
                set(MinutesBook.decision(id, "deferredTo"), amended.deferredTo()));
    }

    private static Bson signed(MinutesSigned signed, Fact fact) {
        List<Bson> changes = new ArrayList<>(List.of(set(Drafts.DRAFT, false),
                set(MinutesBook.SIGNED_AT, fact.occurredAt()), set(MinutesBook.SIGNED_BY, signed.chair())));
        signed.decisions()
            .forEach((decision) -> changes
                .add(set(MinutesBook.decision(decision.decisionId()), entry(decision, signed.meetingId(), fact))));
        return combine(changes);
    }

    private static Mark mark(AttendanceRecorded.Mark mark) {
        return new Mark(mark.position(), Presence.valueOf(mark.presence()),
                (mark.reason() != null) ? mark.reason().value() : null);
    }

    private static Entry entry(DecisionRecorded recorded, long sequence) {
        return new Entry(recorded.decisionId(), sequence, recorded.meetingId(), recorded.agendaItemId(), null,
                recorded.heard(), recorded.text(), DecisionState.valueOf(recorded.state()), recorded.executor(),
                recorded.dueOn(), recorded.controller(), recorded.deferredTo(), null, null);
    }

    private static Entry entry(MinutesSigned.Decision signed, String meeting, Fact fact) {
        MinutesSigned.Order order = signed.order();
        return new Entry(signed.decisionId(), fact.sequence(), meeting, signed.agendaItemId(), signed.number(),
                signed.heard(), signed.text(), DecisionState.valueOf(signed.state()),
                (order != null) ? order.executor() : null, (order != null) ? order.dueOn() : null,
                (order != null) ? order.controller() : null, signed.deferredTo(), fact.occurredAt(),
                (order != null) ? order.assignmentId() : null);
    }

}
