package org.chancery.meeting.write;

import java.time.Instant;
import java.util.List;

import org.chancery.command.Scenario;
import org.chancery.kernel.KernelRefusal;
import org.chancery.meeting.api.MeetingRefusal;
import org.chancery.meeting.api.ParticipationStatus;
import org.chancery.meeting.api.RescheduleMeeting;
import org.chancery.meeting.event.MeetingRescheduled;
import org.junit.jupiter.api.Test;

import static org.chancery.meeting.write.MeetingFixture.CHAIR;
import static org.chancery.meeting.write.MeetingFixture.DEPUTY;
import static org.chancery.meeting.write.MeetingFixture.ENDS_AT;
import static org.chancery.meeting.write.MeetingFixture.FIRST;
import static org.chancery.meeting.write.MeetingFixture.MEETING;
import static org.chancery.meeting.write.MeetingFixture.ORGANIZER;
import static org.chancery.meeting.write.MeetingFixture.SECOND;
import static org.chancery.meeting.write.MeetingFixture.STARTS_AT;
import static org.chancery.meeting.write.MeetingFixture.THIRD;
import static org.chancery.meeting.write.MeetingFixture.ZONE;
import static org.chancery.meeting.write.MeetingFixture.answered;
import static org.chancery.meeting.write.MeetingFixture.begunMeeting;
import static org.chancery.meeting.write.MeetingFixture.cancel;
import static org.chancery.meeting.write.MeetingFixture.cancelled;
import static org.chancery.meeting.write.MeetingFixture.reschedule;
import static org.chancery.meeting.write.MeetingFixture.rescheduled;
import static org.chancery.meeting.write.MeetingFixture.scheduledMeeting;
import static org.chancery.meeting.write.MeetingFixture.sentInstead;

/** Moving a meeting and calling it off. */
class RescheduleMeetingTests {

    private static final Instant LATER = Instant.parse("2026-04-16T07:00:00Z");

    private static final Instant TOMORROW = Instant.parse("2026-04-02T07:00:00Z");

    @Test
    void movesTheMeetingAndKeepsTheReason_MTG_14() {
        scheduledMeeting().when(ORGANIZER, reschedule(LATER)).then(rescheduled(LATER, false));
    }

    @Test
    void asksThoseAgainWhoHadAnswered() {
        scheduledMeeting(answered(FIRST, ParticipationStatus.ACCEPTED), answered(SECOND, ParticipationStatus.DECLINED),
                sentInstead(THIRD, DEPUTY))
            .when(ORGANIZER, reschedule(LATER))
            .then(rescheduled(LATER, false, FIRST, SECOND));
    }

    @Test
    void answersNoLongerHoldOnceItIsMoved() {
        scheduledMeeting(answered(FIRST, ParticipationStatus.ACCEPTED), rescheduled(LATER, false, FIRST))
            .when(FIRST, MeetingFixture.respond(ParticipationStatus.ACCEPTED))
            .then(answered(FIRST, ParticipationStatus.ACCEPTED));
    }

    @Test
    void movesOnlyThePlace() {
        RescheduleMeeting elsewhere = new RescheduleMeeting(MEETING, STARTS_AT, ENDS_AT, ZONE, "Большой зал", "Ремонт",
                false);
        scheduledMeeting().when(ORGANIZER, elsewhere)
            .then(new MeetingRescheduled(MEETING.value(), STARTS_AT, ENDS_AT, ZONE, "Большой зал", "Ремонт", List.of(),
                    false));
    }

    @Test
    void movingToWhereItIsChangesNothing() {
        scheduledMeeting(rescheduled(LATER, false)).when(ORGANIZER, reschedule(LATER)).thenNothing();
    }

    @Test
    void rejectsTooShortNotice_MTG_1() {
        scheduledMeeting().when(ORGANIZER, reschedule(TOMORROW)).thenRefused(MeetingRefusal.NOTICE_TOO_SHORT);
    }

    @Test
    void executiveMovesItUrgently_MTG_1() {
        scheduledMeeting().when(CHAIR, reschedule(TOMORROW, true)).then(rescheduled(TOMORROW, true));
    }

    @Test
    void rejectsMovingIntoThePast() {
        scheduledMeeting().when(CHAIR, reschedule(Scenario.NOW.minusSeconds(60), true))
            .thenRefused(MeetingRefusal.MEETING_IN_THE_PAST);
    }

    @Test
    void rejectsMovingByAParticipant() {
        scheduledMeeting().when(FIRST, reschedule(LATER)).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void rejectsMovingOnceItHasBegun() {
        begunMeeting().when(ORGANIZER, reschedule(LATER)).thenRefused(MeetingRefusal.MEETING_STATE);
    }

    @Test
    void callsTheMeetingOffAndKeepsTheReason_MTG_14() {
        scheduledMeeting().when(CHAIR, cancel()).then(cancelled());
    }

    @Test
    void cancellingTwiceChangesNothing() {
        scheduledMeeting(cancelled()).when(ORGANIZER, cancel()).thenNothing();
    }

    @Test
    void rejectsCancellingByAParticipant() {
        scheduledMeeting().when(FIRST, cancel()).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void rejectsCancellingOnceItHasBegun() {
        begunMeeting().when(ORGANIZER, cancel()).thenRefused(MeetingRefusal.MEETING_STATE);
    }

    @Test
    void rejectsMovingWhatWasCalledOff() {
        scheduledMeeting(cancelled()).when(ORGANIZER, reschedule(LATER)).thenRefused(MeetingRefusal.MEETING_STATE);
    }

}
