package org.chancery.meeting.write;

import java.time.Instant;
import java.util.List;

import org.chancery.command.Actors;
import org.chancery.command.Scenario;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Role;
import org.chancery.meeting.api.Invitee;
import org.chancery.meeting.api.MeetingKind;
import org.chancery.meeting.api.MeetingRefusal;
import org.chancery.meeting.api.ParticipantRole;
import org.junit.jupiter.api.Test;

import static org.chancery.meeting.write.MeetingFixture.CHAIR;
import static org.chancery.meeting.write.MeetingFixture.ENDS_AT;
import static org.chancery.meeting.write.MeetingFixture.FIRST;
import static org.chancery.meeting.write.MeetingFixture.ORGANIZER;
import static org.chancery.meeting.write.MeetingFixture.STARTS_AT;
import static org.chancery.meeting.write.MeetingFixture.board;
import static org.chancery.meeting.write.MeetingFixture.guest;
import static org.chancery.meeting.write.MeetingFixture.meeting;
import static org.chancery.meeting.write.MeetingFixture.member;
import static org.chancery.meeting.write.MeetingFixture.schedule;
import static org.chancery.meeting.write.MeetingFixture.scheduleAt;
import static org.chancery.meeting.write.MeetingFixture.scheduled;
import static org.chancery.meeting.write.MeetingFixture.scheduledAt;

class ScheduleMeetingTests {

    /** Four days ahead, counted in Moscow, where it is already noon. */
    private static final Instant IN_FOUR_DAYS = Instant.parse("2026-04-05T20:00:00Z");

    /** Five days ahead in Moscow, though less than five times 24 hours. */
    private static final Instant IN_FIVE_DAYS = Instant.parse("2026-04-05T21:00:00Z");

    @Test
    void callsPeopleTogether() {
        meeting().when(ORGANIZER, schedule()).then(scheduled());
    }

    @Test
    void rejectsOrganizerWithoutWorkOfHisOwn() {
        meeting().when(Actors.person("auditor", Role.AUDITOR), schedule()).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void rejectsMeetingInThePast() {
        meeting().when(ORGANIZER, scheduleAt(Scenario.NOW.minusSeconds(1)))
            .thenRefused(MeetingRefusal.MEETING_IN_THE_PAST);
    }

    @Test
    void rejectsTooShortNotice_MTG_1() {
        meeting().when(ORGANIZER, scheduleAt(IN_FOUR_DAYS)).thenRefused(MeetingRefusal.NOTICE_TOO_SHORT);
    }

    @Test
    void countsNoticeInCalendarDaysOfTheMeetingsZone_MTG_1() {
        meeting().when(ORGANIZER, scheduleAt(IN_FIVE_DAYS))
            .then(scheduledAt(IN_FIVE_DAYS, IN_FIVE_DAYS.plusSeconds(3_600), MeetingKind.COLLEGIAL_SESSION, null,
                    false));
    }

    @Test
    void dayOfTheNoticeIsThatOfTheMeetingsZone_MTG_1() {
        meeting().at(Instant.parse("2026-04-01T22:00:00Z"))
            .when(ORGANIZER, scheduleAt(Instant.parse("2026-04-06T09:00:00Z")))
            .thenRefused(MeetingRefusal.NOTICE_TOO_SHORT);
    }

    @Test
    void wantsNoNoticeForAnOperativeMeeting_MTG_1() {
        Instant soon = Scenario.NOW.plusSeconds(1_800);
        meeting().when(ORGANIZER, schedule(soon, soon.plusSeconds(900), MeetingKind.OPERATIVE, false, null, board()))
            .then(scheduledAt(soon, soon.plusSeconds(900), MeetingKind.OPERATIVE, null, false));
    }

    @Test
    void executiveCallsAnUrgentMeeting_MTG_1() {
        meeting()
            .when(Actors.onBehalfOf(ORGANIZER, CHAIR),
                    schedule(IN_FOUR_DAYS, ENDS_AT, MeetingKind.COLLEGIAL_SESSION, true, null, board()))
            .then(scheduledAt(IN_FOUR_DAYS, ENDS_AT, MeetingKind.COLLEGIAL_SESSION, null, true));
    }

    @Test
    void assistantCallsAnUrgentMeetingInTheNameOfHisManager_MTG_1() {
        meeting()
            .when(Actors.onBehalfOf(ORGANIZER, Actors.person("assistant", Role.ASSISTANT)),
                    schedule(IN_FOUR_DAYS, ENDS_AT, MeetingKind.COLLEGIAL_SESSION, true, null, board()))
            .then(scheduledAt(IN_FOUR_DAYS, ENDS_AT, MeetingKind.COLLEGIAL_SESSION, null, true));
    }

    @Test
    void rejectsUrgencyByAnyoneElse_MTG_1() {
        meeting().when(ORGANIZER, schedule(IN_FOUR_DAYS, ENDS_AT, MeetingKind.COLLEGIAL_SESSION, true, null, board()))
            .thenRefused(MeetingRefusal.URGENCY_NOT_PERMITTED);
    }

    @Test
    void rejectsMeetingWithoutChair() {
        meeting()
            .when(ORGANIZER, schedule(STARTS_AT, ENDS_AT, MeetingKind.WORKING, false, null, List.of(member(FIRST))))
            .thenRefused(MeetingRefusal.ONE_CHAIR);
    }

    @Test
    void rejectsSecondChair() {
        meeting()
            .when(ORGANIZER,
                    schedule(STARTS_AT, ENDS_AT, MeetingKind.WORKING, false, null,
                            board(new Invitee(ORGANIZER.position(), ParticipantRole.CHAIR, true))))
            .thenRefused(MeetingRefusal.ONE_CHAIR);
    }

    @Test
    void rejectsParticipantNamedTwice() {
        meeting().when(ORGANIZER, schedule(STARTS_AT, ENDS_AT, MeetingKind.WORKING, false, null, board(guest(FIRST))))
            .thenRefused(MeetingRefusal.PARTICIPANT_NAMED_TWICE);
    }

    @Test
    void sameContentUnderTheSameIdChangesNothing() {
        meeting().givenCommand(ORGANIZER, schedule(), "first").when(ORGANIZER, schedule(), "second").thenNothing();
    }

    @Test
    void rejectsOtherContentUnderTheSameId() {
        meeting().givenCommand(ORGANIZER, schedule(), "first")
            .when(ORGANIZER, scheduleAt(STARTS_AT.plusSeconds(60)), "second")
            .thenRefused(KernelRefusal.ID_REUSED);
    }

}
