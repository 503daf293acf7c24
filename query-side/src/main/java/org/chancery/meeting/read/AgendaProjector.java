package org.chancery.meeting.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.chancery.kernel.FileReference;
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
import org.chancery.meeting.read.Agenda.Item;
import org.chancery.meeting.read.Agenda.State;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

/** Writes the agenda of each meeting. */
@Component
final class AgendaProjector implements Projector<Agenda> {

    private static final Bson NOTHING = new Document();

    @Override
    public View<Agenda> view() {
        return Agendas.VIEW;
    }

    @Override
    public void project(Fact fact, Writes<Agenda> agendas) {
        if (fact.event() instanceof MeetingScheduled scheduled) {
            agendas.insert(new Agenda(scheduled.meetingId(), fact.sequence(), State.PROPOSED, Map.of(), List.of(), null,
                    null, true, MeetingReaders.drafters(scheduled), MeetingReaders.of(scheduled)));
        }
        else if (fact.event() instanceof MeetingEvent event) {
            agendas.update(event.meetingId(), change(event, fact));
        }
    }

    private static Bson change(MeetingEvent event, Fact fact) {
        return switch (event) {
            case MeetingScheduled scheduled -> throw new IllegalArgumentException("Scheduled twice: " + scheduled);
            case ParticipantsInvited invited -> opened(invited.participants());
            case InvitationAnswered answered ->
                (answered.delegate() != null) ? opened(List.of(answered.delegate())) : NOTHING;
            case AgendaItemAdded added -> combine(set(Agendas.item(added.agendaItemId()), item(added)),
                    addEachToSet(Agendas.DIGESTS, added.materials().stream().map(FileReference::sha256).toList()));
            case AgendaReordered reordered -> combine(reordered.items()
                .stream()
                .map((place) -> set(Agendas.number(place.agendaItemId()), place.number()))
                .toList());
            case AgendaPublished published -> combine(set(Agendas.STATE, State.PUBLISHED), set(Drafts.DRAFT, false),
                    set(Agendas.PUBLISHED_AT, fact.occurredAt()));
            case MeetingStarted started -> combine(set(Agendas.STATE, State.APPROVED), set(Drafts.DRAFT, false),
                    set(Agendas.APPROVED_AT, fact.occurredAt()));
            case MeetingRescheduled rescheduled -> NOTHING;
            case MeetingCancelled cancelled -> NOTHING;
            case AttendanceRecorded recorded -> NOTHING;
            case MeetingNotHeld notHeld -> NOTHING;
            case DecisionRecorded recorded -> NOTHING;
            case DecisionAmended amended -> NOTHING;
            case MeetingEnded ended -> NOTHING;
            case MinutesSigned signed -> NOTHING;
        };
    }

    private static Bson opened(List<Invitation> invitations) {
        Stream<String> positions = invitations.stream().map(Invitation::position);
        return addEachToSet(Drafts.READERS, MeetingReaders.positions(positions));
    }

    private static Item item(AgendaItemAdded added) {
        return new Item(added.agendaItemId(), added.number(), added.title(), added.rapporteur(), added.coRapporteurs(),
                added.minutesAllotted(), added.materials(), added.draftDecision(), added.continues(), added.late());
    }

}
