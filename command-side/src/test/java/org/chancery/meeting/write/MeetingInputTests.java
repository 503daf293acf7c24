package org.chancery.meeting.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.RefusalCode;
import org.chancery.kernel.Refused;
import org.chancery.meeting.api.AddAgendaItem;
import org.chancery.meeting.api.AgendaItemId;
import org.chancery.meeting.api.CancelMeeting;
import org.chancery.meeting.api.DecisionId;
import org.chancery.meeting.api.DecisionState;
import org.chancery.meeting.api.InviteParticipants;
import org.chancery.meeting.api.MeetingId;
import org.chancery.meeting.api.MeetingKind;
import org.chancery.meeting.api.MeetingRefusal;
import org.chancery.meeting.api.ParticipationStatus;
import org.chancery.meeting.api.RecordDecision;
import org.chancery.meeting.api.ReorderAgenda;
import org.chancery.meeting.api.RespondToInvitation;
import org.chancery.meeting.api.ScheduleMeeting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chancery.meeting.write.MeetingFixture.ENDS_AT;
import static org.chancery.meeting.write.MeetingFixture.FIRST;
import static org.chancery.meeting.write.MeetingFixture.MEETING;
import static org.chancery.meeting.write.MeetingFixture.SECOND;
import static org.chancery.meeting.write.MeetingFixture.STARTS_AT;
import static org.chancery.meeting.write.MeetingFixture.ZONE;
import static org.chancery.meeting.write.MeetingFixture.board;
import static org.chancery.meeting.write.MeetingFixture.decisionId;
import static org.chancery.meeting.write.MeetingFixture.guest;
import static org.chancery.meeting.write.MeetingFixture.itemId;

/** What can never be right is refused before any meeting is asked. */
class MeetingInputTests {

    private static final String MEGABYTE = "ё".repeat(1_000_000);

    static Stream<Arguments> neverRight() {
        PositionId executor = FIRST.position();
        LocalDate day = MeetingFixture.DUE_ON;
        return Stream.of(refused("a malformed meeting id", KernelRefusal.INVALID_ID, () -> new MeetingId("42")),
                refused("a malformed item id", KernelRefusal.INVALID_ID, () -> new AgendaItemId("")),
                refused("a malformed decision id", KernelRefusal.INVALID_ID, () -> new DecisionId("x-y")),
                refused("a title of a megabyte", KernelRefusal.TEXT_TOO_LONG, () -> titled(MEGABYTE)),
                refused("no title", KernelRefusal.TEXT_MISSING, () -> titled(" ")),
                refused("a title with a control character", KernelRefusal.TEXT_UNREADABLE,
                        () -> titled("О\u0000 школах")),
                refused("an end before the beginning", MeetingRefusal.MEETING_TIME_RANGE, () -> at(ENDS_AT, STARTS_AT)),
                refused("no duration", MeetingRefusal.MEETING_TIME_RANGE, () -> at(STARTS_AT, STARTS_AT)),
                refused("more than a week", MeetingRefusal.MEETING_TIME_RANGE,
                        () -> at(STARTS_AT, STARTS_AT.plusSeconds(7 * 86_400 + 1))),
                refused("the year 0", KernelRefusal.DATE_OUT_OF_RANGE,
                        () -> at(Instant.parse("0000-01-01T00:00:00Z"), ENDS_AT)),
                refused("the year 9999", KernelRefusal.DATE_OUT_OF_RANGE,
                        () -> at(STARTS_AT, Instant.parse("9999-12-31T23:59:59Z"))),
                refused("no beginning", KernelRefusal.INVALID_VALUE, () -> at(null, ENDS_AT)),
                refused("an unknown zone", KernelRefusal.INVALID_VALUE, () -> inZone("Europe/Rostov")),
                refused("a quorum of nobody", KernelRefusal.INVALID_VALUE, () -> withQuorum(0)),
                refused("10,000 participants", KernelRefusal.TOO_MANY_ITEMS,
                        () -> new InviteParticipants(MEETING, Collections.nCopies(10_000, guest(SECOND)))),
                refused("no participants", KernelRefusal.ITEMS_MISSING,
                        () -> new InviteParticipants(MEETING, List.of())),
                refused("no answer", KernelRefusal.INVALID_VALUE, () -> answer(null, null)),
                refused("an answer that is none", KernelRefusal.INVALID_VALUE,
                        () -> answer(ParticipationStatus.NEEDS_ACTION, null)),
                refused("a delegation to nobody", MeetingRefusal.DELEGATE_MISMATCH,
                        () -> answer(ParticipationStatus.DELEGATED, null)),
                refused("a delegate of one who comes", MeetingRefusal.DELEGATE_MISMATCH,
                        () -> answer(ParticipationStatus.ACCEPTED, executor)),
                refused("a reason of a megabyte", KernelRefusal.TEXT_TOO_LONG,
                        () -> new CancelMeeting(MEETING, MEGABYTE)),
                refused("minus five minutes", KernelRefusal.INVALID_VALUE, () -> allotted(-5)),
                refused("an order of 10,000 items", KernelRefusal.TOO_MANY_ITEMS,
                        () -> new ReorderAgenda(MEETING, Collections.nCopies(10_000, itemId("a")))),
                refused("an executor of what was rejected", MeetingRefusal.DECISION_NOT_ADOPTED,
                        () -> decision(DecisionState.REJECTED, executor, day, null, null)),
                refused("an executor without a day", MeetingRefusal.DECISION_TERMS_INCOMPLETE,
                        () -> decision(DecisionState.ADOPTED, executor, null, null, null)),
                refused("a day without an executor", MeetingRefusal.DECISION_TERMS_INCOMPLETE,
                        () -> decision(DecisionState.ADOPTED, null, day, null, null)),
                refused("a controller of nobody", MeetingRefusal.DECISION_TERMS_INCOMPLETE,
                        () -> decision(DecisionState.ADOPTED, null, null, executor, null)),
                refused("a day in the year 9999", KernelRefusal.DATE_OUT_OF_RANGE,
                        () -> decision(DecisionState.ADOPTED, executor, LocalDate.of(9999, 1, 1), null, null)),
                refused("an adopted decision that is put off", MeetingRefusal.DECISION_NOT_DEFERRED,
                        () -> decision(DecisionState.ADOPTED, null, null, null, MEETING)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("neverRight")
    void isRefused(String what, RefusalCode code, ThrowingCallable construction) {
        assertThatExceptionOfType(Refused.class).isThrownBy(construction).extracting(Refused::code).isEqualTo(code);
    }

    @Test
    void textsAreKeptInOneForm() {
        assertThat(titled("  Об отче\u0308те ").title()).isEqualTo("Об отчёте");
    }

    private static Arguments refused(String what, RefusalCode code, ThrowingCallable construction) {
        return Arguments.of(what, code, construction);
    }

    private static ScheduleMeeting titled(String title) {
        return new ScheduleMeeting(MEETING, title, MeetingKind.WORKING, STARTS_AT, ENDS_AT, ZONE, null, null, board(),
                null, false);
    }

    private static ScheduleMeeting at(@Nullable Instant startsAt, Instant endsAt) {
        return new ScheduleMeeting(MEETING, "О школах", MeetingKind.WORKING, startsAt, endsAt, ZONE, null, null,
                board(), null, false);
    }

    private static ScheduleMeeting inZone(String zone) {
        return new ScheduleMeeting(MEETING, "О школах", MeetingKind.WORKING, STARTS_AT, ENDS_AT, zone, null, null,
                board(), null, false);
    }

    private static ScheduleMeeting withQuorum(int quorum) {
        return MeetingFixture.schedule(STARTS_AT, ENDS_AT, MeetingKind.WORKING, false, quorum, board());
    }

    private static RespondToInvitation answer(@Nullable ParticipationStatus response, @Nullable PositionId delegate) {
        return new RespondToInvitation(MEETING, response, delegate, null);
    }

    private static AddAgendaItem allotted(int minutes) {
        return new AddAgendaItem(MEETING, itemId("a"), null, "Вопрос", null, List.of(), minutes, List.of(), null, null);
    }

    private static RecordDecision decision(DecisionState state, @Nullable PositionId executor,
            @Nullable LocalDate dueOn, @Nullable PositionId controller, @Nullable MeetingId deferredTo) {
        return new RecordDecision(MEETING, decisionId("x"), itemId("a"), "Решили", state, executor, dueOn, controller,
                deferredTo);
    }

}
