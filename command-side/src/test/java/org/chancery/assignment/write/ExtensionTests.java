package org.chancery.assignment.write;

import org.chancery.assignment.api.AssignmentRefusal;
import org.chancery.kernel.KernelRefusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.chancery.assignment.write.AssignmentFixture.AFTER_DEADLINE;
import static org.chancery.assignment.write.AssignmentFixture.DUE_ON;
import static org.chancery.assignment.write.AssignmentFixture.EXECUTOR;
import static org.chancery.assignment.write.AssignmentFixture.LATER;
import static org.chancery.assignment.write.AssignmentFixture.MINISTER;
import static org.chancery.assignment.write.AssignmentFixture.accepted;
import static org.chancery.assignment.write.AssignmentFixture.assignment;
import static org.chancery.assignment.write.AssignmentFixture.deadlineExtended;
import static org.chancery.assignment.write.AssignmentFixture.extensionRefused;
import static org.chancery.assignment.write.AssignmentFixture.extensionRequested;
import static org.chancery.assignment.write.AssignmentFixture.grantExtension;
import static org.chancery.assignment.write.AssignmentFixture.issued;
import static org.chancery.assignment.write.AssignmentFixture.refuseExtension;
import static org.chancery.assignment.write.AssignmentFixture.reported;
import static org.chancery.assignment.write.AssignmentFixture.requestExtension;

class ExtensionTests {

    @Nested
    class WhenOnExecution {

        @Test
        void executorAsksForMoreTime_ASG_5() {
            assignment().given(issued(), accepted())
                .when(EXECUTOR, requestExtension(LATER))
                .then(extensionRequested(LATER));
        }

        @Test
        void rejectsRequestAfterTheDeadline_ASG_5() {
            assignment().given(issued(), accepted())
                .at(AFTER_DEADLINE)
                .when(EXECUTOR, requestExtension(LATER))
                .thenRefused(AssignmentRefusal.DEADLINE_PASSED);
        }

        @Test
        void rejectsRequestForADayThatIsNotLater() {
            assignment().given(issued())
                .when(EXECUTOR, requestExtension(DUE_ON))
                .thenRefused(AssignmentRefusal.DEADLINE_NOT_LATER);
        }

        @Test
        void rejectsRequestByTheIssuer() {
            assignment().given(issued()).when(MINISTER, requestExtension(LATER)).thenRefused(KernelRefusal.FORBIDDEN);
        }

        @Test
        void issuerExtendsOfHisOwnAccord_ASG_5() {
            assignment().given(issued()).when(MINISTER, grantExtension(LATER)).then(deadlineExtended(LATER));
        }

        @Test
        void rejectsExtensionToADayThatIsNotLater() {
            assignment().given(issued(), deadlineExtended(LATER))
                .when(MINISTER, grantExtension(LATER))
                .thenRefused(AssignmentRefusal.DEADLINE_NOT_LATER);
        }

        @Test
        void rejectsRefusalOfWhatNobodyAsked() {
            assignment().given(issued())
                .when(MINISTER, refuseExtension())
                .thenRefused(AssignmentRefusal.NO_EXTENSION_REQUESTED);
        }

    }

    @Nested
    class WhenRequested {

        @Test
        void issuerGrantsAnotherDay_ASG_5() {
            assignment().given(issued(), extensionRequested(LATER))
                .when(MINISTER, grantExtension(LATER.minusDays(5)))
                .then(deadlineExtended(LATER.minusDays(5)));
        }

        @Test
        void onlyTheIssuerGrants_ASG_5() {
            assignment().given(issued(), extensionRequested(LATER))
                .when(EXECUTOR, grantExtension(LATER))
                .thenRefused(KernelRefusal.FORBIDDEN);
        }

        @Test
        void issuerRefuses_ASG_5() {
            assignment().given(issued(), extensionRequested(LATER))
                .when(MINISTER, refuseExtension())
                .then(extensionRefused());
        }

        @Test
        void onlyTheIssuerRefuses_ASG_5() {
            assignment().given(issued(), extensionRequested(LATER))
                .when(EXECUTOR, refuseExtension())
                .thenRefused(KernelRefusal.FORBIDDEN);
        }

        @Test
        void rejectsSecondRequest() {
            assignment().given(issued(), extensionRequested(LATER))
                .when(EXECUTOR, requestExtension(LATER))
                .thenRefused(AssignmentRefusal.EXTENSION_ALREADY_REQUESTED);
        }

        @Test
        void executorMayAskAgainOnceRefused() {
            assignment().given(issued(), extensionRequested(LATER), extensionRefused())
                .when(EXECUTOR, requestExtension(LATER))
                .then(extensionRequested(LATER));
        }

        @Test
        void executorMayAskAgainOnceGranted() {
            assignment().given(issued(), extensionRequested(LATER), deadlineExtended(LATER))
                .when(EXECUTOR, requestExtension(LATER.plusDays(1)))
                .then(extensionRequested(LATER.plusDays(1)));
        }

    }

    @Test
    void rejectsExtensionWhileReportWaits() {
        assignment().given(issued(), accepted(), reported())
            .when(MINISTER, grantExtension(LATER))
            .thenRefused(AssignmentRefusal.ASSIGNMENT_STATE);
    }

}
