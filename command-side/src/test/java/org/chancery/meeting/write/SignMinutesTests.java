package org.chancery.meeting.write;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.chancery.command.Actors;
import org.chancery.kernel.KernelRefusal;
import org.chancery.meeting.api.DecisionState;
import org.chancery.meeting.api.MeetingRefusal;
import org.chancery.meeting.event.MinutesSigned;
import org.chancery.meeting.event.MinutesSigned.Decision;
import org.chancery.meeting.event.MinutesSigned.Order;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.chancery.meeting.write.MeetingFixture.CHAIR;
import static org.chancery.meeting.write.MeetingFixture.DUE_ON;
import static org.chancery.meeting.write.MeetingFixture.FIRST;
import static org.chancery.meeting.write.MeetingFixture.MEETING;
import static org.chancery.meeting.write.MeetingFixture.OBSERVER;
import static org.chancery.meeting.write.MeetingFixture.ORGANIZER;
import static org.chancery.meeting.write.MeetingFixture.SECOND;
import static org.chancery.meeting.write.MeetingFixture.SECRETARY;
import static org.chancery.meeting.write.MeetingFixture.THIRD;
import static org.chancery.meeting.write.MeetingFixture.ZONE;
import static org.chancery.meeting.write.MeetingFixture.add;
import static org.chancery.meeting.write.MeetingFixture.amend;
import static org.chancery.meeting.write.MeetingFixture.amended;
import static org.chancery.meeting.write.MeetingFixture.begunMeeting;
import static org.chancery.meeting.write.MeetingFixture.decide;
import static org.chancery.meeting.write.MeetingFixture.decided;
import static org.chancery.meeting.write.MeetingFixture.decidedThat;
import static org.chancery.meeting.write.MeetingFixture.decisionId;
import static org.chancery.meeting.write.MeetingFixture.ended;
import static org.chancery.meeting.write.MeetingFixture.itemId;
import static org.chancery.meeting.write.MeetingFixture.position;
import static org.chancery.meeting.write.MeetingFixture.reordered;
import static org.chancery.meeting.write.MeetingFixture.sign;

class SignMinutesTests {

    private static final Instant AFTER_DUE = Instant.parse("2026-05-01T09:00:00Z");

    @Test
    void chairSigns_MTG_9() {
        begunMeeting(ended()).when(CHAIR, sign()).then(signed());
    }

    @Test
    void decisionsAreNumberedByTheirItems_MTG_9() {
        begunMeeting(decided("y", "b", DecisionState.ADOPTED), decided("x", "a", DecisionState.REJECTED),
                decided("z", "b", DecisionState.WITHDRAWN), reordered("b", "1", "a", "2"), ended())
            .when(CHAIR, sign())
            .then(signed(decision("y", "1.1", "b", "ADOPTED", null), decision("z", "1.2", "b", "WITHDRAWN", null),
                    decision("x", "2.1", "a", "REJECTED", null)));
    }

    @Test
    void decisionWithExecutorBecomesAnAssignment_MTG_10() {
        begunMeeting(decidedThat("x", "a", OBSERVER, DUE_ON), ended()).when(CHAIR, sign())
            .then(signed(decision("x", "1.1", "a", "ADOPTED",
                    new Order(assignmentOf("x"), position(OBSERVER), DUE_ON, position(CHAIR)))));
    }

    @Test
    void amendedTermsAreWhatIsSigned_MTG_10() {
        begunMeeting(decided("x", "a", DecisionState.REJECTED), amended("x", DUE_ON), ended()).when(CHAIR, sign())
            .then(signed(decision("x", "1.1", "a", "ADOPTED",
                    new Order(assignmentOf("x"), position(SECOND), DUE_ON, position(CHAIR)))));
    }

    @Test
    void rejectsSignatureOverADayThatHasPassed_MTG_10() {
        begunMeeting(decidedThat("x", "a", OBSERVER, DUE_ON), ended()).at(AFTER_DUE)
            .when(CHAIR, sign())
            .thenRefused(MeetingRefusal.DECISION_DUE_IN_THE_PAST);
    }

    @Test
    void onlyTheChairSigns_MTG_9() {
        begunMeeting(ended()).when(SECRETARY, sign()).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void substituteSignsForTheChair() {
        begunMeeting(ended()).when(Actors.onBehalfOf(CHAIR, FIRST), sign()).then(signed());
    }

    @Test
    void rejectsSignatureBeforeTheEnd() {
        begunMeeting().when(CHAIR, sign()).thenRefused(MeetingRefusal.MEETING_STATE);
    }

    @Test
    void signingTwiceChangesNothing() {
        begunMeeting(ended(), signed()).when(CHAIR, sign()).thenNothing();
    }

    @Test
    void rejectsSecondSignatureByAnyoneElse() {
        begunMeeting(ended(), signed()).when(SECRETARY, sign()).thenRefused(MeetingRefusal.MINUTES_SIGNED);
    }

    @Test
    void rejectsDecisionAfterTheSignature_MTG_10() {
        begunMeeting(ended(), signed()).when(CHAIR, decide("x", DecisionState.ADOPTED))
            .thenRefused(MeetingRefusal.MINUTES_SIGNED);
    }

    @Test
    void rejectsAmendingAfterTheSignature_MTG_10() {
        begunMeeting(decided("x", "a", DecisionState.ADOPTED), ended(),
                signed(decision("x", "1.1", "a", "ADOPTED", null)))
            .when(CHAIR, amend("x", DUE_ON))
            .thenRefused(MeetingRefusal.MINUTES_SIGNED);
    }

    @Test
    void rejectsNewItemAfterTheSignature_MTG_10() {
        begunMeeting(ended(), signed()).when(CHAIR, add("c")).thenRefused(MeetingRefusal.MINUTES_SIGNED);
    }

    private static MinutesSigned signed(Decision... decisions) {
        return new MinutesSigned(
                MEETING.value(), Actors.MINISTRY.value(), ZONE, position(CHAIR), List.of(position(CHAIR),
                        position(FIRST), position(SECOND), position(THIRD), position(ORGANIZER), position(SECRETARY)),
                List.of(decisions));
    }

    private static Decision decision(String name, String number, String item, String state, @Nullable Order order) {
        return new Decision(decisionId(name).value(), number, itemId(item).value(), "Вопрос " + item, "Решение " + name,
                state, null, order);
    }

    private static String assignmentOf(String decision) {
        String name = "assignment of decision " + MEETING.value() + "/" + decisionId(decision).value();
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }

}
