package org.chancery.meeting.write;

import java.util.List;
import java.util.stream.IntStream;

import org.chancery.command.Actors;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Sealed;
import org.chancery.meeting.api.InviteParticipants;
import org.chancery.meeting.api.Invitee;
import org.chancery.meeting.api.MeetingRefusal;
import org.chancery.meeting.api.ParticipantRole;
import org.chancery.meeting.api.ParticipationStatus;
import org.chancery.meeting.api.RespondToInvitation;
import org.chancery.meeting.event.InvitationAnswered;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.chancery.meeting.write.MeetingFixture.CHAIR;
import static org.chancery.meeting.write.MeetingFixture.DEPUTY;
import static org.chancery.meeting.write.MeetingFixture.FIRST;
import static org.chancery.meeting.write.MeetingFixture.MEETING;
import static org.chancery.meeting.write.MeetingFixture.OBSERVER;
import static org.chancery.meeting.write.MeetingFixture.ORGANIZER;
import static org.chancery.meeting.write.MeetingFixture.REGISTRAR;
import static org.chancery.meeting.write.MeetingFixture.SECOND;
import static org.chancery.meeting.write.MeetingFixture.SECRETARY;
import static org.chancery.meeting.write.MeetingFixture.THIRD;
import static org.chancery.meeting.write.MeetingFixture.answered;
import static org.chancery.meeting.write.MeetingFixture.begunMeeting;
import static org.chancery.meeting.write.MeetingFixture.ended;
import static org.chancery.meeting.write.MeetingFixture.guest;
import static org.chancery.meeting.write.MeetingFixture.invite;
import static org.chancery.meeting.write.MeetingFixture.invited;
import static org.chancery.meeting.write.MeetingFixture.member;
import static org.chancery.meeting.write.MeetingFixture.position;
import static org.chancery.meeting.write.MeetingFixture.present;
import static org.chancery.meeting.write.MeetingFixture.respond;
import static org.chancery.meeting.write.MeetingFixture.scheduledMeeting;
import static org.chancery.meeting.write.MeetingFixture.sendInstead;
import static org.chancery.meeting.write.MeetingFixture.sentInstead;
import static org.chancery.meeting.write.MeetingFixture.start;
import static org.chancery.meeting.write.MeetingFixture.started;

class InvitationTests {

    @Nested
    class Inviting {

        @Test
        void secretaryInvitesMorePeople() {
            scheduledMeeting().when(SECRETARY, invite(guest(OBSERVER))).then(invited(OBSERVER));
        }

        @Test
        void invitesDuringTheMeetingToo() {
            begunMeeting().when(CHAIR, invite(guest(OBSERVER))).then(invited(OBSERVER));
        }

        @Test
        void invitesOnlyThoseWhoAreNotInvitedYet() {
            scheduledMeeting().when(ORGANIZER, invite(member(FIRST), guest(OBSERVER))).then(invited(OBSERVER));
        }

        @Test
        void invitingAgainChangesNothing() {
            scheduledMeeting(invited(OBSERVER)).when(ORGANIZER, invite(guest(OBSERVER))).thenNothing();
        }

        @Test
        void rejectsInvitationInAnotherRole() {
            scheduledMeeting(invited(OBSERVER)).when(ORGANIZER, invite(member(OBSERVER)))
                .thenRefused(MeetingRefusal.ALREADY_INVITED);
        }

        @Test
        void rejectsSecondChair() {
            scheduledMeeting().when(ORGANIZER, invite(new Invitee(OBSERVER.position(), ParticipantRole.CHAIR, false)))
                .thenRefused(MeetingRefusal.ONE_CHAIR);
        }

        @Test
        void rejectsPersonNamedTwice() {
            scheduledMeeting().when(ORGANIZER, invite(guest(OBSERVER), guest(OBSERVER)))
                .thenRefused(MeetingRefusal.PARTICIPANT_NAMED_TWICE);
        }

        @Test
        void rejectsMorePeopleThanOneMeetingCanHave() {
            List<Invitee> many = IntStream.range(0, 297).mapToObj((i) -> guest(Actors.person("guest " + i))).toList();
            scheduledMeeting().when(ORGANIZER, new InviteParticipants(MEETING, many))
                .thenRefused(KernelRefusal.TOO_MANY_ITEMS);
        }

        @Test
        void rejectsInvitationByAParticipant() {
            scheduledMeeting().when(FIRST, invite(guest(OBSERVER))).thenRefused(KernelRefusal.FORBIDDEN);
        }

        @Test
        void rejectsInvitationAfterTheEnd() {
            begunMeeting(ended()).when(ORGANIZER, invite(guest(OBSERVER))).thenRefused(MeetingRefusal.MEETING_STATE);
        }

    }

    @Nested
    class Responding {

        @Test
        void participantAccepts() {
            scheduledMeeting().when(FIRST, respond(ParticipationStatus.ACCEPTED))
                .then(answered(FIRST, ParticipationStatus.ACCEPTED));
        }

        @Test
        void sameAnswerChangesNothing() {
            scheduledMeeting(answered(FIRST, ParticipationStatus.DECLINED))
                .when(FIRST, respond(ParticipationStatus.DECLINED))
                .thenNothing();
        }

        @Test
        void sameAnswerWithAnotherWordIsToldToo() {
            scheduledMeeting(answered(FIRST, ParticipationStatus.DECLINED))
                .when(FIRST, new RespondToInvitation(MEETING, ParticipationStatus.DECLINED, null, "Болен"))
                .then(new InvitationAnswered(MEETING.value(), position(FIRST), "DECLINED", null,
                        new Sealed<>("Болен")));
        }

        @Test
        void lastAnswerHolds() {
            scheduledMeeting(answered(FIRST, ParticipationStatus.DECLINED))
                .when(FIRST, respond(ParticipationStatus.TENTATIVE))
                .then(answered(FIRST, ParticipationStatus.TENTATIVE));
        }

        @Test
        void substituteAnswersForHim() {
            scheduledMeeting().when(Actors.onBehalfOf(FIRST, OBSERVER), respond(ParticipationStatus.ACCEPTED))
                .then(answered(FIRST, ParticipationStatus.ACCEPTED));
        }

        @Test
        void rejectsAnswerOfOneWhoIsNotInvited() {
            scheduledMeeting().when(REGISTRAR, respond(ParticipationStatus.ACCEPTED))
                .thenRefused(KernelRefusal.FORBIDDEN);
        }

        @Test
        void rejectsAnswerOnceItHasBegun() {
            begunMeeting().when(FIRST, respond(ParticipationStatus.ACCEPTED)).thenRefused(MeetingRefusal.MEETING_STATE);
        }

    }

    @Nested
    class Delegating {

        @Test
        void participantSendsAnotherInHisPlace() {
            scheduledMeeting().when(THIRD, sendInstead(DEPUTY)).then(sentInstead(THIRD, DEPUTY));
        }

        @Test
        void delegateVotesAndTheOtherDoesNot_MTG_6() {
            scheduledMeeting(sentInstead(THIRD, DEPUTY), present(CHAIR, FIRST, DEPUTY)).when(CHAIR, start())
                .then(started(3));
        }

        @Test
        void absentVoterWhoSentAnotherIsNoQuorum_MTG_6() {
            scheduledMeeting(sentInstead(THIRD, DEPUTY), present(CHAIR, FIRST, THIRD)).when(CHAIR, start())
                .thenRefused(MeetingRefusal.QUORUM_MISSING);
        }

        @Test
        void delegateAnswersForHimself() {
            scheduledMeeting(sentInstead(THIRD, DEPUTY)).when(DEPUTY, respond(ParticipationStatus.ACCEPTED))
                .then(answered(DEPUTY, ParticipationStatus.ACCEPTED));
        }

        @Test
        void sendingTheSameAgainChangesNothing() {
            scheduledMeeting(sentInstead(THIRD, DEPUTY)).when(THIRD, sendInstead(DEPUTY)).thenNothing();
        }

        @Test
        void cannotBeTakenBack() {
            scheduledMeeting(sentInstead(THIRD, DEPUTY)).when(THIRD, respond(ParticipationStatus.ACCEPTED))
                .thenRefused(MeetingRefusal.INVITATION_DELEGATED);
        }

        @Test
        void rejectsDelegateWhoTakesPartAlready() {
            scheduledMeeting().when(THIRD, sendInstead(SECOND)).thenRefused(MeetingRefusal.ALREADY_INVITED);
        }

        @Test
        void rejectsReplacementOfTheChair() {
            scheduledMeeting().when(CHAIR, sendInstead(DEPUTY)).thenRefused(MeetingRefusal.CHAIR_NOT_DELEGABLE);
        }

    }

}
