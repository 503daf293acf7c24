package org.chancery.assignment.write;

import org.chancery.assignment.api.AssignmentRefusal;
import org.chancery.command.Actors;
import org.chancery.kernel.KernelRefusal;
import org.junit.jupiter.api.Test;

import static org.chancery.assignment.write.AssignmentFixture.COLLEAGUE;
import static org.chancery.assignment.write.AssignmentFixture.CONTROLLER;
import static org.chancery.assignment.write.AssignmentFixture.EXECUTOR;
import static org.chancery.assignment.write.AssignmentFixture.STRANGER;
import static org.chancery.assignment.write.AssignmentFixture.accept;
import static org.chancery.assignment.write.AssignmentFixture.accepted;
import static org.chancery.assignment.write.AssignmentFixture.assignment;
import static org.chancery.assignment.write.AssignmentFixture.cancelled;
import static org.chancery.assignment.write.AssignmentFixture.issued;

class AcceptAssignmentTests {

    @Test
    void executorTakesItOn() {
        assignment().given(issued()).when(EXECUTOR, accept()).then(accepted());
    }

    @Test
    void substituteTakesItOnForTheExecutor_ORG_5() {
        assignment().given(issued()).when(Actors.onBehalfOf(EXECUTOR, COLLEAGUE), accept()).then(accepted());
    }

    @Test
    void acceptingTwiceChangesNothing() {
        assignment().given(issued(), accepted()).when(EXECUTOR, accept()).thenNothing();
    }

    @Test
    void rejectsAnyoneElseOfTheCircle() {
        assignment().given(issued()).when(CONTROLLER, accept()).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void doesNotExistForStrangers_AUD_7() {
        assignment().given(issued()).when(STRANGER, accept()).thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void rejectsWhenItWasCalledOff() {
        assignment().given(issued(), cancelled())
            .when(EXECUTOR, accept())
            .thenRefused(AssignmentRefusal.ASSIGNMENT_STATE);
    }

}
