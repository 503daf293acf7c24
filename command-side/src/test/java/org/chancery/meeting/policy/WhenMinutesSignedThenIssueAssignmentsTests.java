package org.chancery.meeting.policy;

import java.time.LocalDate;
import java.util.List;

import org.chancery.assignment.api.AssignmentId;
import org.chancery.assignment.api.AssignmentSource;
import org.chancery.assignment.api.ControlLevel;
import org.chancery.assignment.api.IssueAssignment;
import org.chancery.command.Actors;
import org.chancery.command.policy.PolicyScenario;
import org.chancery.kernel.PositionId;
import org.chancery.meeting.event.MeetingEnded;
import org.chancery.meeting.event.MinutesSigned;
import org.chancery.meeting.event.MinutesSigned.Decision;
import org.chancery.meeting.event.MinutesSigned.Order;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WhenMinutesSignedThenIssueAssignmentsTests {

    private static final String ASSIGNMENT = Actors.id("assignment");

    private static final String CONTROLLER = Actors.id("controller");

    private static final String EXECUTOR = Actors.id("executor");

    private static final LocalDate DUE_ON = LocalDate.of(2026, 4, 30);

    private final WhenMinutesSignedThenIssueAssignments policy = new WhenMinutesSignedThenIssueAssignments();

    @Test
    void issuesWhatHasAnExecutorAndNothingElse_MTG_10() {
        MinutesSigned minutes = signed(decision("noted", null),
                decision("ordered", new Order(ASSIGNMENT, EXECUTOR, DUE_ON, CONTROLLER)));

        assertThat(PolicyScenario.commandsOf(this.policy, minutes)).containsExactly(
                new IssueAssignment(new AssignmentId(ASSIGNMENT), "Решение ordered", new PositionId(EXECUTOR),
                        List.of(), new PositionId(CONTROLLER), DUE_ON, null, "Europe/Moscow", ControlLevel.ORDINARY,
                        null, new AssignmentSource(AssignmentSource.Kind.DECISION, Actors.id("ordered"))));
    }

    @Test
    void asksForNothingBeforeTheSignature() {
        assertThat(PolicyScenario.commandsOf(this.policy, new MeetingEnded(Actors.id("meeting")))).isEmpty();
    }

    @Test
    void seesNothingButSignedMinutes() {
        assertThat(this.policy.concerns(MinutesSigned.class)).isTrue();
        assertThat(this.policy.concerns(MeetingEnded.class)).isFalse();
    }

    private static MinutesSigned signed(Decision... decisions) {
        return new MinutesSigned(Actors.id("meeting"), Actors.MINISTRY.value(), "Europe/Moscow", Actors.id("chair"),
                List.of(), List.of(decisions));
    }

    private static Decision decision(String name, @Nullable Order order) {
        return new Decision(Actors.id(name), "1.1", Actors.id("item"), "Вопрос", "Решение " + name, "ADOPTED", null,
                order);
    }

}
