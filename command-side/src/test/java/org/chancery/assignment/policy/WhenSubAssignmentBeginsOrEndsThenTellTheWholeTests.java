package org.chancery.assignment.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.chancery.assignment.api.AddSubAssignment;
import org.chancery.assignment.api.AssignmentId;
import org.chancery.assignment.api.EndSubAssignment;
import org.chancery.assignment.event.AssignmentAccepted;
import org.chancery.assignment.event.AssignmentCancelled;
import org.chancery.assignment.event.AssignmentIssued;
import org.chancery.command.Actors;
import org.chancery.command.policy.PolicyScenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WhenSubAssignmentBeginsOrEndsThenTellTheWholeTests {

    private static final String PART = Actors.id("part");

    private static final String WHOLE = Actors.id("whole");

    private final WhenSubAssignmentBeginsOrEndsThenTellTheWhole policy = new WhenSubAssignmentBeginsOrEndsThenTellTheWhole();

    @Test
    void tellsTheWholeThatAPartHasBegun_ASG_12() {
        assertThat(PolicyScenario.commandsOf(this.policy, issued(WHOLE)))
            .containsExactly(new AddSubAssignment(new AssignmentId(WHOLE), new AssignmentId(PART)));
    }

    @Test
    void tellsTheWholeThatAPartHasEnded_ASG_12() {
        AssignmentCancelled cancelled = new AssignmentCancelled(PART, "Не нужно", WHOLE, List.of(), null, null);

        assertThat(PolicyScenario.commandsOf(this.policy, cancelled))
            .containsExactly(new EndSubAssignment(new AssignmentId(WHOLE), new AssignmentId(PART)));
    }

    @Test
    void isNotConcernedByWhatIsNoPart() {
        assertThat(this.policy.concerns(issued(null))).isFalse();
        assertThat(this.policy.concerns(new AssignmentAccepted(PART))).isFalse();
    }

    private static AssignmentIssued issued(@Nullable String whole) {
        return new AssignmentIssued(PART, "Подготовить справку", Actors.MINISTRY.value(), Actors.id("issuer"),
                Actors.id("executor"), List.of(), Actors.id("controller"), Instant.EPOCH, LocalDate.EPOCH,
                "Europe/Moscow", "ORDINARY", whole, null, null);
    }

}
