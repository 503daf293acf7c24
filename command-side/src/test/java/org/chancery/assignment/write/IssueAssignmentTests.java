package org.chancery.assignment.write;

import java.time.LocalDate;

import org.chancery.assignment.api.AssignmentRefusal;
import org.chancery.assignment.api.CoExecutor;
import org.chancery.assignment.event.AssignmentIssued.Part;
import org.chancery.command.Actors;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Role;
import org.junit.jupiter.api.Test;

import static org.chancery.assignment.write.AssignmentFixture.COLLEAGUE;
import static org.chancery.assignment.write.AssignmentFixture.DUE_ON;
import static org.chancery.assignment.write.AssignmentFixture.EXECUTOR;
import static org.chancery.assignment.write.AssignmentFixture.LATER;
import static org.chancery.assignment.write.AssignmentFixture.MINISTER;
import static org.chancery.assignment.write.AssignmentFixture.assignment;
import static org.chancery.assignment.write.AssignmentFixture.issue;
import static org.chancery.assignment.write.AssignmentFixture.issued;

class IssueAssignmentTests {

    @Test
    void tellsOneResponsibleExecutorWhatToDoByWhen_ASG_1() {
        assignment().when(MINISTER, issue()).then(issued());
    }

    @Test
    void partsAreDueWithTheWholeUnlessTheySayEarlier_ASG_3() {
        CoExecutor withTheWhole = new CoExecutor(COLLEAGUE.position(), null);
        CoExecutor earlier = new CoExecutor(Actors.person("lawyer").position(), DUE_ON.minusDays(2));

        assignment().when(MINISTER, issue(DUE_ON, withTheWhole, earlier))
            .then(issued(new Part(COLLEAGUE.position().value(), DUE_ON),
                    new Part(Actors.person("lawyer").position().value(), DUE_ON.minusDays(2))));
    }

    @Test
    void rejectsPartDueAfterTheWhole_ASG_3() {
        assignment().when(MINISTER, issue(DUE_ON, new CoExecutor(COLLEAGUE.position(), LATER)))
            .thenRefused(AssignmentRefusal.PART_DUE_AFTER_WHOLE);
    }

    @Test
    void rejectsResponsibleExecutorAmongTheOthers_ASG_1() {
        assignment().when(MINISTER, issue(DUE_ON, new CoExecutor(EXECUTOR.position(), null)))
            .thenRefused(AssignmentRefusal.EXECUTOR_NAMED_TWICE);
    }

    @Test
    void rejectsDeadlineThatHasPassed() {
        assignment().when(MINISTER, issue(LocalDate.of(2026, 3, 31)))
            .thenRefused(AssignmentRefusal.DEADLINE_IN_THE_PAST);
    }

    @Test
    void rejectsIssuerWhoIsNoExecutive() {
        assignment().when(COLLEAGUE, issue()).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void assistantIssuesInTheNameOfHisManager_ORG_6() {
        assignment().when(Actors.onBehalfOf(MINISTER, Actors.person("assistant", Role.ASSISTANT)), issue())
            .then(issued());
    }

    @Test
    void sameContentUnderTheSameIdChangesNothing() {
        assignment().givenCommand(MINISTER, issue(), "first").when(MINISTER, issue(), "second").thenNothing();
    }

    @Test
    void rejectsOtherContentUnderTheSameId() {
        assignment().givenCommand(MINISTER, issue(), "first")
            .when(MINISTER, issue(LATER), "second")
            .thenRefused(KernelRefusal.ID_REUSED);
    }

}
