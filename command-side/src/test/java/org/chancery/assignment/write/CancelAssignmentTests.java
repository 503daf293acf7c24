package org.chancery.assignment.write;

import org.chancery.assignment.api.AssignmentRefusal;
import org.chancery.kernel.KernelRefusal;
import org.junit.jupiter.api.Test;

import static org.chancery.assignment.write.AssignmentFixture.EXECUTOR;
import static org.chancery.assignment.write.AssignmentFixture.MINISTER;
import static org.chancery.assignment.write.AssignmentFixture.accepted;
import static org.chancery.assignment.write.AssignmentFixture.assignment;
import static org.chancery.assignment.write.AssignmentFixture.cancel;
import static org.chancery.assignment.write.AssignmentFixture.cancelled;
import static org.chancery.assignment.write.AssignmentFixture.issued;
import static org.chancery.assignment.write.AssignmentFixture.reportAccepted;
import static org.chancery.assignment.write.AssignmentFixture.reported;

class CancelAssignmentTests {

    @Test
    void issuerCallsItOff() {
        assignment().given(issued()).when(MINISTER, cancel()).then(cancelled());
    }

    @Test
    void alsoWhileReportWaits() {
        assignment().given(issued(), accepted(), reported()).when(MINISTER, cancel()).then(cancelled());
    }

    @Test
    void cancellingTwiceChangesNothing() {
        assignment().given(issued(), cancelled()).when(MINISTER, cancel()).thenNothing();
    }

    @Test
    void rejectsExecutor() {
        assignment().given(issued()).when(EXECUTOR, cancel()).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void rejectsWhatIsExecuted() {
        assignment().given(issued(), accepted(), reported(), reportAccepted())
            .when(MINISTER, cancel())
            .thenRefused(AssignmentRefusal.ASSIGNMENT_STATE);
    }

}
