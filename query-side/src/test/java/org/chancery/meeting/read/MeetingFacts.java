package org.chancery.meeting.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.kernel.Actor;
import org.chancery.kernel.Sealed;
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
import org.chancery.meeting.event.MinutesSigned;
import org.chancery.meeting.event.MinutesSigned.Decision;
import org.chancery.meeting.event.MinutesSigned.Order;
import org.chancery.meeting.event.ParticipantsInvited;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.Grants;
import org.chancery.query.view.Viewer;

/** What can have happened to one meeting, and who looks at it. */
final class MeetingFacts {

    static final String MEETING = new UUID(9, 1).toString();

    static final String MINISTRY = new UUID(9, 2).toString();

    static final String FIRST_ITEM = new UUID(9, 3).toString();

    static final String SECOND_ITEM = new UUID(9, 4).toString();

    static final String PART = new UUID(9, 5).toString();

    static final String DECISION = new UUID(9, 6).toString();

    static final String OTHER_DECISION = new UUID(9, 7).toString();

    static final String ASSIGNMENT = new UUID(9, 8).toString();

    static final String NEXT_MEETING = new UUID(9, 9).toString();

    static final String ORGANIZER = new UUID(10, 1).toString();

    static final String CHAIR = new UUID(10, 2).toString();

    static final String SECRETARY = new UUID(10, 3).toString();

    static final String MEMBER = new UUID(10, 4).toString();

    static final String DEPUTY = new UUID(10, 5).toString();

    static final String GUEST = new UUID(10, 6).toString();

    static final String EXECUTOR = new UUID(10, 7).toString();

    static final String CONTROLLER = new UUID(10, 8).toString();

    static final String STRANGER = new UUID(10, 9).toString();

    static final String ZONE = "Europe/Moscow";

    static final Instant STARTS_AT = Instant.parse("2026-04-09T07:00:00Z");

    static final Instant ENDS_AT = Instant.parse("2026-04-09T09:00:00Z");

    static final Instant MOVED_TO = Instant.parse("2026-04-16T07:00:00Z");

    static final LocalDate DUE_ON = LocalDate.of(2026, 4, 30);

    private MeetingFacts() {
    }

    static MeetingScheduled scheduled() {
        return scheduled(MEETING, STARTS_AT, ENDS_AT);
    }

    static MeetingScheduled scheduled(String meeting, Instant startsAt, Instant endsAt) {
        return new MeetingScheduled(meeting, "О подготовке школ", "COLLEGIAL_SESSION", MINISTRY, ORGANIZER, SECRETARY,
                startsAt, endsAt, ZONE, "Малый зал", List.of(voter(MEMBER), new Invitation(CHAIR, "CHAIR", true)), 2,
                true);
    }

    static Invitation voter(String position) {
        return new Invitation(position, "REQ_PARTICIPANT", true);
    }

    static ParticipantsInvited invited(String guest) {
        return new ParticipantsInvited(MEETING, List.of(new Invitation(guest, "OPT_PARTICIPANT", false)));
    }

    static InvitationAnswered accepted() {
        return new InvitationAnswered(MEETING, MEMBER, "ACCEPTED", null, new Sealed<>("Буду"));
    }

    static InvitationAnswered delegated() {
        return new InvitationAnswered(MEETING, MEMBER, "DELEGATED", voter(DEPUTY), new Sealed<>("В отпуске"));
    }

    static MeetingRescheduled rescheduled(String... askedAgain) {
        return new MeetingRescheduled(MEETING, MOVED_TO, MOVED_TO.plusSeconds(3_600), ZONE, "Большой зал", "Ремонт",
                List.of(askedAgain), false);
    }

    static MeetingCancelled cancelled() {
        return new MeetingCancelled(MEETING, "Вопрос снят");
    }

    static AgendaItemAdded item(String item, String number) {
        return new AgendaItemAdded(MEETING, item, number, null, "Вопрос " + number, MEMBER, List.of(DEPUTY), 15,
                List.of(), "Принять", DECISION, false);
    }

    static AgendaReordered reordered(Place... places) {
        return new AgendaReordered(MEETING, List.of(places));
    }

    static AgendaPublished published() {
        return new AgendaPublished(MEETING);
    }

    static AttendanceRecorded attended(Mark... marks) {
        return new AttendanceRecorded(MEETING, List.of(marks));
    }

    static Mark present(String position) {
        return new Mark(position, "ON_SITE", null);
    }

    static Mark absent(String position) {
        return new Mark(position, "ABSENT", new Sealed<>("Болен"));
    }

    static MeetingStarted started() {
        return new MeetingStarted(MEETING, 2, 2, 2);
    }

    static MeetingNotHeld notHeld() {
        return new MeetingNotHeld(MEETING, 2, 1, 2, "Прибыл один");
    }

    static DecisionRecorded recorded(String decision) {
        return new DecisionRecorded(MEETING, decision, FIRST_ITEM, "Вопрос 1", "Доложить", "ADOPTED", EXECUTOR, DUE_ON,
                null, null);
    }

    static DecisionAmended amended() {
        return new DecisionAmended(MEETING, DECISION, "Отложить", "DEFERRED", null, null, null, NEXT_MEETING);
    }

    static MeetingEnded ended() {
        return new MeetingEnded(MEETING);
    }

    static MinutesSigned signed() {
        return signed(MEETING);
    }

    static MinutesSigned signed(String meeting) {
        return new MinutesSigned(meeting, MINISTRY, ZONE, CHAIR, List.of(CHAIR, MEMBER, ORGANIZER, SECRETARY),
                List.of(new Decision(OTHER_DECISION, "1.1", FIRST_ITEM, "Вопрос 1", "Принять", "ADOPTED", null, null),
                        new Decision(DECISION, "1.2", FIRST_ITEM, "Вопрос 1", "Доложить", "ADOPTED", null,
                                new Order(ASSIGNMENT, EXECUTOR, DUE_ON, CONTROLLER))));
    }

    /** Who sits in this position. */
    static Viewer in(String position) {
        return holding(Grants.position(position));
    }

    static Viewer holding(String... grants) {
        Actor actor = ProjectedView.ACTOR;
        return new Viewer(actor, Arrays.stream(grants).collect(Collectors.toSet()));
    }

    static Set<String> grants(String... positions) {
        return Stream.of(positions).map(Grants::position).collect(Collectors.toSet());
    }

}
