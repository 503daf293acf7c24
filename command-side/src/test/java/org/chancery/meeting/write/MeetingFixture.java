package org.chancery.meeting.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.command.Actors;
import org.chancery.command.Scenario;
import org.chancery.kernel.Actor;
import org.chancery.kernel.DomainEvent;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Role;
import org.chancery.kernel.Sealed;
import org.chancery.meeting.api.AddAgendaItem;
import org.chancery.meeting.api.AgendaItemId;
import org.chancery.meeting.api.AmendDecision;
import org.chancery.meeting.api.AttendanceMark;
import org.chancery.meeting.api.CancelMeeting;
import org.chancery.meeting.api.DecisionId;
import org.chancery.meeting.api.DecisionState;
import org.chancery.meeting.api.DeclareMeetingNotHeld;
import org.chancery.meeting.api.EndMeeting;
import org.chancery.meeting.api.InviteParticipants;
import org.chancery.meeting.api.Invitee;
import org.chancery.meeting.api.MeetingId;
import org.chancery.meeting.api.MeetingKind;
import org.chancery.meeting.api.ParticipantRole;
import org.chancery.meeting.api.ParticipationStatus;
import org.chancery.meeting.api.Presence;
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
import org.chancery.meeting.event.AgendaReordered.Place;
import org.chancery.meeting.event.AttendanceRecorded;
import org.chancery.meeting.event.AttendanceRecorded.Mark;
import org.chancery.meeting.event.DecisionAmended;
import org.chancery.meeting.event.DecisionRecorded;
import org.chancery.meeting.event.Invitation;
import org.chancery.meeting.event.InvitationAnswered;
import org.chancery.meeting.event.MeetingCancelled;
import org.chancery.meeting.event.MeetingEnded;
import org.chancery.meeting.event.MeetingNotHeld;
import org.chancery.meeting.event.MeetingRescheduled;
import org.chancery.meeting.event.MeetingScheduled;
import org.chancery.meeting.event.MeetingStarted;
import org.chancery.meeting.event.ParticipantsInvited;
import org.jspecify.annotations.Nullable;

/**
 * One session of the ministry's board: a chair and three members vote, a secretary keeps
 * the minutes. What can be asked of it and happen to it.
 */
final class MeetingFixture {

    static final Actor ORGANIZER = Actors.person("organizer", Role.OFFICER);

    static final Actor CHAIR = Actors.person("chair", Role.EXECUTIVE);

    static final Actor SECRETARY = Actors.person("secretary", Role.OFFICER);

    static final Actor FIRST = Actors.person("first member", Role.EXECUTIVE);

    static final Actor SECOND = Actors.person("second member", Role.EXECUTIVE);

    static final Actor THIRD = Actors.stranger("third member", Role.EXECUTIVE);

    static final Actor DEPUTY = Actors.stranger("deputy", Role.OFFICER);

    static final Actor OBSERVER = Actors.person("observer", Role.OFFICER);

    static final Actor STRANGER = Actors.stranger("stranger", Role.EXECUTIVE, Role.REGISTRAR);

    static final Actor REGISTRAR = Actors.person("registrar", Role.REGISTRAR);

    static final MeetingId MEETING = new MeetingId(Actors.id("meeting"));

    static final String ZONE = "Europe/Moscow";

    /** Ten o'clock in Moscow, eight days from now. */
    static final Instant STARTS_AT = Instant.parse("2026-04-09T07:00:00Z");

    static final Instant ENDS_AT = Instant.parse("2026-04-09T09:00:00Z");

    static final LocalDate DUE_ON = LocalDate.of(2026, 4, 30);

    private static final String ID = MEETING.value();

    private static final String TITLE = "О подготовке школ к учебному году";

    private static final String ROOM = "Малый зал";

    private MeetingFixture() {
    }

    static Scenario<Meeting> meeting() {
        return Scenario.of(Meeting.class);
    }

    /** A meeting of which this has happened since it was called. */
    static Scenario<Meeting> scheduledMeeting(DomainEvent... since) {
        return meeting().given(scheduled()).given(since);
    }

    /** A meeting that began with all present, its agenda having two items. */
    static Scenario<Meeting> begunMeeting(DomainEvent... since) {
        return scheduledMeeting(item("a", "1"), item("b", "2"), present(CHAIR, FIRST, SECOND, THIRD), started(4))
            .given(since);
    }

    static ScheduleMeeting schedule() {
        return schedule(STARTS_AT, ENDS_AT, MeetingKind.COLLEGIAL_SESSION, false, null, board());
    }

    static ScheduleMeeting scheduleAt(Instant startsAt) {
        return schedule(startsAt, startsAt.plusSeconds(3_600), MeetingKind.COLLEGIAL_SESSION, false, null, board());
    }

    static ScheduleMeeting schedule(Instant startsAt, Instant endsAt, MeetingKind kind, boolean urgent,
            @Nullable Integer quorum, List<Invitee> participants) {
        return new ScheduleMeeting(MEETING, TITLE, kind, startsAt, endsAt, ZONE, ROOM, SECRETARY.position(),
                participants, quorum, urgent);
    }

    static List<Invitee> board(Invitee... others) {
        return Stream.concat(Stream.of(new Invitee(CHAIR.position(), ParticipantRole.CHAIR, true), member(FIRST),
                member(SECOND), member(THIRD)), Arrays.stream(others))
            .toList();
    }

    static Invitee member(Actor actor) {
        return new Invitee(actor.position(), ParticipantRole.REQ_PARTICIPANT, true);
    }

    static Invitee guest(Actor actor) {
        return new Invitee(actor.position(), ParticipantRole.OPT_PARTICIPANT, false);
    }

    static MeetingScheduled scheduled() {
        return scheduled(null, false);
    }

    static MeetingScheduled scheduled(@Nullable Integer quorum, boolean urgent) {
        return scheduledAt(STARTS_AT, ENDS_AT, MeetingKind.COLLEGIAL_SESSION, quorum, urgent);
    }

    static MeetingScheduled scheduledAt(Instant startsAt, Instant endsAt, MeetingKind kind, @Nullable Integer quorum,
            boolean urgent) {
        return new MeetingScheduled(ID, TITLE, kind.name(), Actors.MINISTRY.value(), position(ORGANIZER),
                position(SECRETARY), startsAt, endsAt, ZONE, ROOM,
                List.of(new Invitation(position(CHAIR), "CHAIR", true), voter(FIRST), voter(SECOND), voter(THIRD)),
                quorum, urgent);
    }

    static Invitation voter(Actor actor) {
        return new Invitation(position(actor), "REQ_PARTICIPANT", true);
    }

    static InviteParticipants invite(Invitee... invitees) {
        return new InviteParticipants(MEETING, List.of(invitees));
    }

    static ParticipantsInvited invited(Actor guest) {
        return new ParticipantsInvited(ID, List.of(new Invitation(position(guest), "OPT_PARTICIPANT", false)));
    }

    static RespondToInvitation respond(ParticipationStatus response) {
        return new RespondToInvitation(MEETING, response, null, null);
    }

    static RespondToInvitation sendInstead(Actor delegate) {
        return new RespondToInvitation(MEETING, ParticipationStatus.DELEGATED, delegate.position(), "В командировке");
    }

    static InvitationAnswered answered(Actor participant, ParticipationStatus response) {
        return new InvitationAnswered(ID, position(participant), response.name(), null, null);
    }

    static InvitationAnswered sentInstead(Actor participant, Actor delegate) {
        return new InvitationAnswered(ID, position(participant), "DELEGATED", voter(delegate),
                new Sealed<>("В командировке"));
    }

    static RescheduleMeeting reschedule(Instant startsAt) {
        return reschedule(startsAt, false);
    }

    static RescheduleMeeting reschedule(Instant startsAt, boolean urgent) {
        return new RescheduleMeeting(MEETING, startsAt, startsAt.plusSeconds(7_200), ZONE, null, "Выезд губернатора",
                urgent);
    }

    static MeetingRescheduled rescheduled(Instant startsAt, boolean urgent, Actor... askedAgain) {
        return new MeetingRescheduled(ID, startsAt, startsAt.plusSeconds(7_200), ZONE, ROOM, "Выезд губернатора",
                Arrays.stream(askedAgain).map(MeetingFixture::position).toList(), urgent);
    }

    static CancelMeeting cancel() {
        return new CancelMeeting(MEETING, "Вопрос снят");
    }

    static MeetingCancelled cancelled() {
        return new MeetingCancelled(ID, "Вопрос снят");
    }

    static AgendaItemId itemId(String name) {
        return new AgendaItemId(Actors.id("item " + name));
    }

    static AddAgendaItem add(String name) {
        return add(name, null, FIRST.position());
    }

    static AddAgendaItem add(String name, @Nullable String parent, @Nullable PositionId rapporteur) {
        return new AddAgendaItem(MEETING, itemId(name), (parent != null) ? itemId(parent) : null, "Вопрос " + name,
                rapporteur, List.of(), 15, List.of(), "Принять к сведению", null);
    }

    static AgendaItemAdded item(String name, String number) {
        return item(name, number, null, false);
    }

    static AgendaItemAdded item(String name, String number, @Nullable String parent, boolean late) {
        return new AgendaItemAdded(ID, itemId(name).value(), number, (parent != null) ? itemId(parent).value() : null,
                "Вопрос " + name, position(FIRST), List.of(), 15, List.of(), "Принять к сведению", null, late);
    }

    static ReorderAgenda reorder(String... names) {
        return new ReorderAgenda(MEETING, Arrays.stream(names).map(MeetingFixture::itemId).toList());
    }

    /** The agenda's items in their new order, each followed by its number. */
    static AgendaReordered reordered(String... namesAndNumbers) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < namesAndNumbers.length; i += 2) {
            places.add(new Place(itemId(namesAndNumbers[i]).value(), namesAndNumbers[i + 1]));
        }
        return new AgendaReordered(ID, places);
    }

    static PublishAgenda publish() {
        return new PublishAgenda(MEETING);
    }

    static AgendaPublished published() {
        return new AgendaPublished(ID);
    }

    static RecordAttendance attend(Actor participant, Presence presence) {
        return new RecordAttendance(MEETING, List.of(new AttendanceMark(participant.position(), presence, null)));
    }

    static AttendanceRecorded present(Actor... participants) {
        return attendance(Presence.ON_SITE, participants);
    }

    static AttendanceRecorded attendance(Presence presence, Actor... participants) {
        return new AttendanceRecorded(ID,
                Arrays.stream(participants)
                    .map((participant) -> new Mark(position(participant), presence.name(), null))
                    .toList());
    }

    static StartMeeting start() {
        return new StartMeeting(MEETING);
    }

    static MeetingStarted started(int present) {
        return new MeetingStarted(ID, 4, present, 3);
    }

    static DeclareMeetingNotHeld declareNotHeld() {
        return new DeclareMeetingNotHeld(MEETING, null);
    }

    static MeetingNotHeld notHeld(int present) {
        return new MeetingNotHeld(ID, 4, present, 3, null);
    }

    static DecisionId decisionId(String name) {
        return new DecisionId(Actors.id("decision " + name));
    }

    static RecordDecision decide(String name, DecisionState state) {
        return new RecordDecision(MEETING, decisionId(name), itemId("a"), "Решение " + name, state, null, null, null,
                null);
    }

    static RecordDecision decideThat(String name, Actor executor, LocalDate dueOn) {
        return new RecordDecision(MEETING, decisionId(name), itemId("a"), "Решение " + name, DecisionState.ADOPTED,
                executor.position(), dueOn, null, null);
    }

    static DecisionRecorded decided(String name, String item, DecisionState state) {
        return new DecisionRecorded(ID, decisionId(name).value(), itemId(item).value(), "Вопрос " + item,
                "Решение " + name, state.name(), null, null, null, null);
    }

    static DecisionRecorded decidedThat(String name, String item, Actor executor, LocalDate dueOn) {
        return new DecisionRecorded(ID, decisionId(name).value(), itemId(item).value(), "Вопрос " + item,
                "Решение " + name, "ADOPTED", position(executor), dueOn, null, null);
    }

    static AmendDecision amend(String name, LocalDate dueOn) {
        return new AmendDecision(MEETING, decisionId(name), "Решение " + name, DecisionState.ADOPTED, SECOND.position(),
                dueOn, CHAIR.position(), null);
    }

    static DecisionAmended amended(String name, LocalDate dueOn) {
        return new DecisionAmended(ID, decisionId(name).value(), "Решение " + name, "ADOPTED", position(SECOND), dueOn,
                position(CHAIR), null);
    }

    static EndMeeting end() {
        return new EndMeeting(MEETING);
    }

    static MeetingEnded ended() {
        return new MeetingEnded(ID);
    }

    static SignMinutes sign() {
        return new SignMinutes(MEETING);
    }

    static String position(Actor actor) {
        return actor.position().value();
    }

}
