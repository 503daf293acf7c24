package org.chancery.assignment.write;

import org.chancery.assignment.api.AssignmentRefusal;
import org.chancery.kernel.KernelRefusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.chancery.assignment.write.AssignmentFixture.AFTER_DEADLINE;
import static org.chancery.assignment.write.AssignmentFixture.CONTROLLER;
import static org.chancery.assignment.write.AssignmentFixture.EXECUTOR;
import static org.chancery.assignment.write.AssignmentFixture.MINISTER;
import static org.chancery.assignment.write.AssignmentFixture.acceptReport;
import static org.chancery.assignment.write.AssignmentFixture.accepted;
import static org.chancery.assignment.write.AssignmentFixture.assignment;
import static org.chancery.assignment.write.AssignmentFixture.issued;
import static org.chancery.assignment.write.AssignmentFixture.report;
import static org.chancery.assignment.write.AssignmentFixture.reportAccepted;
import static org.chancery.assignment.write.AssignmentFixture.reported;
import static org.chancery.assignment.write.AssignmentFixture.returnForRework;
import static org.chancery.assignment.write.AssignmentFixture.returned;

class ReportTests {

    @Nested
    class WhenOnExecution {

        @Test
        void executorReports_ASG_14() {
            assignment().given(issued(), accepted()).when(EXECUTOR, report()).then(reported());
        }

        @Test
        void lateReportsAreTakenToo() {
            assignment().given(issued(), accepted())
                .at(AFTER_DEADLINE)
                .when(EXECUTOR, report())
                .then(reported(AFTER_DEADLINE));
        }

        @Test
        void rejectsReportByAnyoneElse() {
            assignment().given(issued(), accepted()).when(MINISTER, report()).thenRefused(KernelRefusal.FORBIDDEN);
        }

        @Test
        void rejectsReportBeforeItWasAccepted() {
            assignment().given(issued()).when(EXECUTOR, report()).thenRefused(AssignmentRefusal.ASSIGNMENT_STATE);
        }

        @Test
        void rejectsAcceptanceOfNoReport() {
            assignment().given(issued(), accepted())
                .when(CONTROLLER, acceptReport())
                .thenRefused(AssignmentRefusal.ASSIGNMENT_STATE);
        }

    }

    @Nested
    class WhenReported {

        @Test
        void controllerAccepts() {
            assignment().given(issued(), accepted(), reported())
                .when(CONTROLLER, acceptReport())
                .then(reportAccepted());
        }

        @Test
        void issuerAccepts() {
            assignment().given(issued(), accepted(), reported()).when(MINISTER, acceptReport()).then(reportAccepted());
        }

        @Test
        void acceptingTwiceChangesNothing() {
            assignment().given(issued(), accepted(), reported(), reportAccepted())
                .when(CONTROLLER, acceptReport())
                .thenNothing();
        }

        @Test
        void rejectsAcceptanceByTheExecutor() {
            assignment().given(issued(), accepted(), reported())
                .when(EXECUTOR, acceptReport())
                .thenRefused(KernelRefusal.FORBIDDEN);
        }

        @Test
        void controllerSendsItBack() {
            assignment().given(issued(), accepted(), reported()).when(CONTROLLER, returnForRework()).then(returned());
        }

        @Test
        void executorReportsAgainAfterRework() {
            assignment().given(issued(), accepted(), reported(), returned()).when(EXECUTOR, report()).then(reported());
        }

        @Test
        void rejectsReworkByTheExecutor() {
            assignment().given(issued(), accepted(), reported())
                .when(EXECUTOR, returnForRework())
                .thenRefused(KernelRefusal.FORBIDDEN);
        }

    }

}
