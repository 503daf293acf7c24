package org.chancery.assignment.write;

import org.chancery.assignment.api.AssignmentRefusal;
import org.chancery.kernel.KernelRefusal;
import org.junit.jupiter.api.Test;

import static org.chancery.assignment.write.AssignmentFixture.COLLEAGUE;
import static org.chancery.assignment.write.AssignmentFixture.EXECUTOR;
import static org.chancery.assignment.write.AssignmentFixture.MINISTER;
import static org.chancery.assignment.write.AssignmentFixture.accept;
import static org.chancery.assignment.write.AssignmentFixture.accepted;
import static org.chancery.assignment.write.AssignmentFixture.assignment;
import static org.chancery.assignment.write.AssignmentFixture.forwardTo;
import static org.chancery.assignment.write.AssignmentFixture.forwarded;
import static org.chancery.assignment.write.AssignmentFixture.issued;
import static org.chancery.assignment.write.AssignmentFixture.reported;

class ForwardAssignmentTests {

    @Test
    void anotherExecutorAnswersForIt_ASG_13() {
        assignment().given(issued(), accepted())
            .when(EXECUTOR, forwardTo(COLLEAGUE))
            .then(forwarded(EXECUTOR, COLLEAGUE));
    }

    @Test
    void theNewExecutorAcceptsForHimself_ASG_13() {
        assignment().given(issued(), accepted(), forwarded(EXECUTOR, COLLEAGUE))
            .when(COLLEAGUE, accept())
            .then(accepted());
    }

    @Test
    void theFormerExecutorAnswersForItNoMore_ASG_13() {
        assignment().given(issued(), forwarded(EXECUTOR, COLLEAGUE))
            .when(EXECUTOR, accept())
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void forwardingItAgainToTheSameChangesNothing() {
        assignment().given(issued(), forwarded(EXECUTOR, COLLEAGUE)).when(EXECUTOR, forwardTo(COLLEAGUE)).thenNothing();
    }

    @Test
    void rejectsForwardingToOneself() {
        assignment().given(issued())
            .when(EXECUTOR, forwardTo(EXECUTOR))
            .thenRefused(AssignmentRefusal.FORWARDED_TO_SELF);
    }

    @Test
    void rejectsIssuer() {
        assignment().given(issued()).when(MINISTER, forwardTo(COLLEAGUE)).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void rejectsWhileReportWaits() {
        assignment().given(issued(), accepted(), reported())
            .when(EXECUTOR, forwardTo(COLLEAGUE))
            .thenRefused(AssignmentRefusal.ASSIGNMENT_STATE);
    }

}
