package org.chancery.meeting.write;

import java.util.List;

import org.chancery.command.Actors;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Sealed;
import org.chancery.meeting.api.AttendanceMark;
import org.chancery.meeting.api.DecisionState;
import org.chancery.meeting.api.MeetingRefusal;
import org.chancery.meeting.api.Presence;
import org.chancery.meeting.api.RecordAttendance;
import org.chancery.meeting.event.AttendanceRecorded;
import org.chancery.meeting.event.AttendanceRecorded.Mark;
import org.chancery.meeting.event.Invitation;
import org.chancery.meeting.event.MeetingScheduled;
import org.chancery.meeting.event.MeetingStarted;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.chancery.meeting.write.MeetingFixture.CHAIR;
import static org.chancery.meeting.write.MeetingFixture.ENDS_AT;
import static org.chancery.meeting.write.MeetingFixture.FIRST;
import static org.chancery.meeting.write.MeetingFixture.MEETING;
import static org.chancery.meeting.write.MeetingFixture.OBSERVER;
import static org.chancery.meeting.write.MeetingFixture.ORGANIZER;
import static org.chancery.meeting.write.MeetingFixture.SECOND;
import static org.chancery.meeting.write.MeetingFixture.SECRETARY;
import static org.chancery.meeting.write.MeetingFixture.STARTS_AT;
import static org.chancery.meeting.write.MeetingFixture.THIRD;
import static org.chancery.meeting.write.MeetingFixture.ZONE;
import static org.chancery.meeting.write.MeetingFixture.attend;
import static org.chancery.meeting.write.MeetingFixture.attendance;
import static org.chancery.meeting.write.MeetingFixture.begunMeeting;
import static org.chancery.meeting.write.MeetingFixture.cancelled;
import static org.chancery.meeting.write.MeetingFixture.decide;
import static org.chancery.meeting.write.MeetingFixture.decided;
import static org.chancery.meeting.write.MeetingFixture.declareNotHeld;
import static org.chancery.meeting.write.MeetingFixture.end;
import static org.chancery.meeting.write.MeetingFixture.ended;
import static org.chancery.meeting.write.MeetingFixture.invited;
import static org.chancery.meeting.write.MeetingFixture.meeting;
import static org.chancery.meeting.write.MeetingFixture.notHeld;
import static org.chancery.meeting.write.MeetingFixture.position;
import static org.chancery.meeting.write.MeetingFixture.present;
import static org.chancery.meeting.write.MeetingFixture.scheduled;
import static org.chancery.meeting.write.MeetingFixture.scheduledMeeting;
import static org.chancery.meeting.write.MeetingFixture.start;
import static org.chancery.meeting.write.MeetingFixture.started;

/** Who is there, and whether that is enough to begin, to go on and to decide. */
class QuorumTests {

    @Nested
    class Attending {

        @Test
        void secretaryRecordsWhoIsThere() {
            scheduledMeeting().when(SECRETARY, attend(FIRST, Presence.ON_SITE)).then(present(FIRST));
        }

        @Test
        void participantRecordsHimself() {
            scheduledMeeting().when(FIRST, attend(FIRST, Presence.REMOTE)).then(attendance(Presence.REMOTE, FIRST));
        }

        @Test
        void rejectsParticipantWhoRecordsAnother() {
            scheduledMeeting().when(FIRST, attend(SECOND, Presence.ON_SITE)).thenRefused(KernelRefusal.FORBIDDEN);
        }

        @Test
        void recordsDuringTheMeetingWhoLeft() {
            begunMeeting().when(SECRETARY, attend(FIRST, Presence.LEFT)).then(attendance(Presence.LEFT, FIRST));
        }

        @Test
        void sealsTheReasonOfAnAbsence() {
            scheduledMeeting()
                .when(SECRETARY,
                        new RecordAttendance(MEETING,
                                List.of(new AttendanceMark(FIRST.position(), Presence.ABSENT, "Болен"))))
                .then(new AttendanceRecorded(MEETING.value(),
                        List.of(new Mark(position(FIRST), "ABSENT", new Sealed<>("Болен")))));
        }

        @Test
        void whatIsRecordedAlreadyChangesNothing() {
            scheduledMeeting(present(FIRST)).when(SECRETARY, attend(FIRST, Presence.ON_SITE)).thenNothing();
        }

        @Test
        void rejectsAttendanceOfOneWhoIsNotInvited() {
            scheduledMeeting().when(SECRETARY, attend(OBSERVER, Presence.ON_SITE))
                .thenRefused(MeetingRefusal.NOT_A_PARTICIPANT);
        }

        @Test
        void rejectsParticipantNamedTwice() {
            AttendanceMark mark = new AttendanceMark(FIRST.position(), Presence.ON_SITE, null);
            scheduledMeeting().when(SECRETARY, new RecordAttendance(MEETING, List.of(mark, mark)))
                .thenRefused(MeetingRefusal.PARTICIPANT_NAMED_TWICE);
        }

        @Test
        void rejectsAttendanceAfterTheEnd() {
            begunMeeting(ended()).when(SECRETARY, attend(FIRST, Presence.LEFT))
                .thenRefused(MeetingRefusal.MEETING_STATE);
        }

    }

    @Nested
    class Starting {

        @Test
        void beginsWithMoreThanHalfOfTheVoters_MTG_6() {
            scheduledMeeting(present(CHAIR, FIRST, SECOND)).when(CHAIR, start()).then(started(3));
        }

        @Test
        void halfOfTheVotersIsNoQuorum_MTG_6() {
            scheduledMeeting(present(CHAIR, FIRST)).when(CHAIR, start()).thenRefused(MeetingRefusal.QUORUM_MISSING);
        }

        @Test
        void whoIsThereWithoutAVoteDoesNotCount_MTG_6() {
            scheduledMeeting(invited(OBSERVER), present(CHAIR, FIRST, OBSERVER)).when(CHAIR, start())
                .thenRefused(MeetingRefusal.QUORUM_MISSING);
        }

        @Test
        void whoTakesPartFromAfarCounts_MTG_6() {
            scheduledMeeting(present(CHAIR, FIRST), attendance(Presence.REMOTE, THIRD)).when(CHAIR, start())
                .then(started(3));
        }

        @Test
        void regulationMaySayHowMany_MTG_6() {
            meeting().given(scheduled(2, false), present(CHAIR, FIRST))
                .when(CHAIR, start())
                .then(new MeetingStarted(MEETING.value(), 4, 2, 2));
        }

        @Test
        void whereNobodyVotesEverybodyIsEnough_MTG_6() {
            meeting().given(withoutVoters()).when(CHAIR, start()).then(new MeetingStarted(MEETING.value(), 0, 0, 0));
        }

        @Test
        void startingTwiceChangesNothing() {
            begunMeeting().when(SECRETARY, start()).thenNothing();
        }

        @Test
        void rejectsStartByAParticipant() {
            scheduledMeeting(present(CHAIR, FIRST, SECOND)).when(FIRST, start()).thenRefused(KernelRefusal.FORBIDDEN);
        }

        @Test
        void rejectsStartOfWhatWasCalledOff() {
            scheduledMeeting(cancelled()).when(CHAIR, start()).thenRefused(MeetingRefusal.MEETING_STATE);
        }

        private static MeetingScheduled withoutVoters() {
            return new MeetingScheduled(MEETING.value(), "Планёрка", "OPERATIVE", Actors.MINISTRY.value(),
                    position(ORGANIZER), position(SECRETARY), STARTS_AT, ENDS_AT, ZONE, null,
                    List.of(new Invitation(position(CHAIR), "CHAIR", false)), null, false);
        }

    }

    @Nested
    class NotHolding {

        @Test
        void meetingWithoutQuorumIsNotHeld_MTG_6() {
            scheduledMeeting(present(CHAIR, FIRST)).when(CHAIR, declareNotHeld()).then(notHeld(2));
        }

        @Test
        void rejectsThatWhileThereIsAQuorum_MTG_6() {
            scheduledMeeting(present(CHAIR, FIRST, SECOND)).when(CHAIR, declareNotHeld())
                .thenRefused(MeetingRefusal.QUORUM_PRESENT);
        }

        @Test
        void declaringItTwiceChangesNothing() {
            scheduledMeeting(notHeld(0)).when(CHAIR, declareNotHeld()).thenNothing();
        }

        @Test
        void rejectsThatByAParticipant() {
            scheduledMeeting().when(FIRST, declareNotHeld()).thenRefused(KernelRefusal.FORBIDDEN);
        }

        @Test
        void nothingFollowsOnceItWasNotHeld() {
            scheduledMeeting(notHeld(0)).when(CHAIR, start()).thenRefused(MeetingRefusal.MEETING_STATE);
        }

    }

    @Nested
    class Deciding {

        @Test
        void rejectsVoteOnceTooManyHaveLeft_MTG_6() {
            begunMeeting(attendance(Presence.LEFT, SECOND, THIRD)).when(SECRETARY, decide("x", DecisionState.REJECTED))
                .thenRefused(MeetingRefusal.QUORUM_MISSING);
        }

        @Test
        void whatTakesNoVoteTakesNoQuorum_MTG_6() {
            begunMeeting(attendance(Presence.LEFT, SECOND, THIRD)).when(SECRETARY, decide("x", DecisionState.WITHDRAWN))
                .then(decided("x", "a", DecisionState.WITHDRAWN));
        }

    }

    @Nested
    class Ending {

        @Test
        void officeClosesTheMeeting() {
            begunMeeting().when(SECRETARY, end()).then(ended());
        }

        @Test
        void endingTwiceChangesNothing() {
            begunMeeting(ended()).when(CHAIR, end()).thenNothing();
        }

        @Test
        void rejectsEndByAParticipant() {
            begunMeeting().when(FIRST, end()).thenRefused(KernelRefusal.FORBIDDEN);
        }

        @Test
        void rejectsEndBeforeTheBeginning() {
            scheduledMeeting().when(CHAIR, end()).thenRefused(MeetingRefusal.MEETING_STATE);
        }

    }

}
