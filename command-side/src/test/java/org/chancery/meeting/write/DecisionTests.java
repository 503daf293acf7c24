package org.chancery.meeting.write;

import java.time.LocalDate;
import java.util.stream.IntStream;

import org.chancery.command.Actors;
import org.chancery.kernel.KernelRefusal;
import org.chancery.meeting.api.DecisionState;
import org.chancery.meeting.api.MeetingId;
import org.chancery.meeting.api.MeetingRefusal;
import org.chancery.meeting.api.RecordDecision;
import org.chancery.meeting.event.DecisionRecorded;
import org.junit.jupiter.api.Test;

import static org.chancery.meeting.write.MeetingFixture.CHAIR;
import static org.chancery.meeting.write.MeetingFixture.DUE_ON;
import static org.chancery.meeting.write.MeetingFixture.FIRST;
import static org.chancery.meeting.write.MeetingFixture.MEETING;
import static org.chancery.meeting.write.MeetingFixture.OBSERVER;
import static org.chancery.meeting.write.MeetingFixture.SECRETARY;
import static org.chancery.meeting.write.MeetingFixture.amend;
import static org.chancery.meeting.write.MeetingFixture.amended;
import static org.chancery.meeting.write.MeetingFixture.begunMeeting;
import static org.chancery.meeting.write.MeetingFixture.decide;
import static org.chancery.meeting.write.MeetingFixture.decideThat;
import static org.chancery.meeting.write.MeetingFixture.decided;
import static org.chancery.meeting.write.MeetingFixture.decidedThat;
import static org.chancery.meeting.write.MeetingFixture.decisionId;
import static org.chancery.meeting.write.MeetingFixture.ended;
import static org.chancery.meeting.write.MeetingFixture.itemId;
import static org.chancery.meeting.write.MeetingFixture.scheduledMeeting;

class DecisionTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 31);

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @Test
    void recordsWhatWasDecidedAndWhoDoesIt_MTG_9() {
        begunMeeting().when(SECRETARY, decideThat("x", OBSERVER, DUE_ON)).then(decidedThat("x", "a", OBSERVER, DUE_ON));
    }

    @Test
    void minutesAreWrittenAfterTheEndToo_MTG_9() {
        begunMeeting(ended()).when(CHAIR, decide("x", DecisionState.ADOPTED))
            .then(decided("x", "a", DecisionState.ADOPTED));
    }

    @Test
    void decisionMayBePutOffToAnotherMeeting_MTG_11() {
        MeetingId next = new MeetingId(Actors.id("next meeting"));
        begunMeeting()
            .when(SECRETARY,
                    new RecordDecision(MEETING, decisionId("x"), itemId("a"), "Отложить", DecisionState.DEFERRED, null,
                            null, null, next))
            .then(new DecisionRecorded(MEETING.value(), decisionId("x").value(), itemId("a").value(), "Вопрос a",
                    "Отложить", "DEFERRED", null, null, null, next.value()));
    }

    @Test
    void dayMayBeToday() {
        begunMeeting().when(SECRETARY, decideThat("x", OBSERVER, TODAY)).then(decidedThat("x", "a", OBSERVER, TODAY));
    }

    @Test
    void rejectsDayThatHasPassed() {
        begunMeeting().when(SECRETARY, decideThat("x", OBSERVER, YESTERDAY))
            .thenRefused(MeetingRefusal.DECISION_DUE_IN_THE_PAST);
    }

    @Test
    void rejectsDecisionOnWhatIsNotOnTheAgenda() {
        begunMeeting()
            .when(SECRETARY,
                    new RecordDecision(MEETING, decisionId("x"), itemId("z"), "Принять", DecisionState.ADOPTED, null,
                            null, null, null))
            .thenRefused(MeetingRefusal.AGENDA_ITEM_UNKNOWN);
    }

    @Test
    void sameDecisionAgainChangesNothing() {
        begunMeeting(decided("x", "a", DecisionState.ADOPTED)).when(SECRETARY, decide("x", DecisionState.ADOPTED))
            .thenNothing();
    }

    @Test
    void rejectsOtherContentUnderTheSameId() {
        begunMeeting(decided("x", "a", DecisionState.ADOPTED)).when(SECRETARY, decide("x", DecisionState.REJECTED))
            .thenRefused(KernelRefusal.ID_REUSED);
    }

    @Test
    void rejectsMoreDecisionsThanMinutesCanHold() {
        DecisionRecorded[] many = IntStream.range(0, 300)
            .mapToObj((i) -> decided("decision " + i, "a", DecisionState.ADOPTED))
            .toArray(DecisionRecorded[]::new);
        begunMeeting(many).when(SECRETARY, decide("x", DecisionState.ADOPTED))
            .thenRefused(KernelRefusal.TOO_MANY_ITEMS);
    }

    @Test
    void rejectsDecisionByAParticipant() {
        begunMeeting().when(FIRST, decide("x", DecisionState.ADOPTED)).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void rejectsDecisionBeforeTheBeginning() {
        scheduledMeeting().when(CHAIR, decide("x", DecisionState.ADOPTED)).thenRefused(MeetingRefusal.MEETING_STATE);
    }

    @Test
    void decisionIsAmendedBeforeTheSignature() {
        begunMeeting(decided("x", "a", DecisionState.ADOPTED), ended()).when(SECRETARY, amend("x", DUE_ON))
            .then(amended("x", DUE_ON));
    }

    @Test
    void termsThatItHasChangeNothing() {
        begunMeeting(decided("x", "a", DecisionState.ADOPTED), amended("x", DUE_ON)).when(SECRETARY, amend("x", DUE_ON))
            .thenNothing();
    }

    @Test
    void rejectsAmendingToADayThatHasPassed() {
        begunMeeting(decided("x", "a", DecisionState.ADOPTED)).when(SECRETARY, amend("x", YESTERDAY))
            .thenRefused(MeetingRefusal.DECISION_DUE_IN_THE_PAST);
    }

    @Test
    void rejectsAmendingWhatWasNotRecorded() {
        begunMeeting().when(SECRETARY, amend("x", DUE_ON)).thenRefused(MeetingRefusal.DECISION_UNKNOWN);
    }

    @Test
    void rejectsAmendingByAParticipant() {
        begunMeeting(decided("x", "a", DecisionState.ADOPTED)).when(FIRST, amend("x", DUE_ON))
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

}
