package org.chancery.assignment.write;

import java.util.List;

import org.chancery.assignment.api.AcceptReport;
import org.chancery.assignment.api.AssignmentRefusal;
import org.chancery.assignment.event.AssignmentCancelled;
import org.chancery.assignment.event.ReportAccepted;
import org.chancery.kernel.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chancery.assignment.write.AssignmentFixture.ASSIGNMENT;
import static org.chancery.assignment.write.AssignmentFixture.CONTROLLER;
import static org.chancery.assignment.write.AssignmentFixture.MINISTER;
import static org.chancery.assignment.write.AssignmentFixture.PART;
import static org.chancery.assignment.write.AssignmentFixture.acceptReport;
import static org.chancery.assignment.write.AssignmentFixture.accepted;
import static org.chancery.assignment.write.AssignmentFixture.addPart;
import static org.chancery.assignment.write.AssignmentFixture.assignment;
import static org.chancery.assignment.write.AssignmentFixture.cancel;
import static org.chancery.assignment.write.AssignmentFixture.cancelled;
import static org.chancery.assignment.write.AssignmentFixture.endPart;
import static org.chancery.assignment.write.AssignmentFixture.issued;
import static org.chancery.assignment.write.AssignmentFixture.partAdded;
import static org.chancery.assignment.write.AssignmentFixture.partEnded;
import static org.chancery.assignment.write.AssignmentFixture.reportAccepted;
import static org.chancery.assignment.write.AssignmentFixture.reported;

class SubAssignmentTests {

    @Test
    void theWholeLearnsOfItsPart_ASG_12() {
        assignment().given(issued()).whenPolicy(addPart()).then(partAdded());
    }

    @Test
    void tellingItTwiceChangesNothing() {
        assignment().given(issued(), partAdded()).whenPolicy(addPart()).thenNothing();
    }

    @Test
    void rejectsPartOfWhatIsOver() {
        assignment().given(issued(), cancelled()).whenPolicy(addPart()).thenRefused(AssignmentRefusal.ASSIGNMENT_STATE);
    }

    @Test
    void theEndOfAnUnknownPartChangesNothing() {
        assignment().given(issued()).whenPolicy(endPart()).thenNothing();
    }

    @Nested
    class WhenPartIsOpen {

        @Test
        void theWholeLearnsThatItEnded_ASG_12() {
            assignment().given(issued(), partAdded()).whenPolicy(endPart()).then(partEnded());
        }

        @Test
        void rejectsAcceptanceOfTheReport_ASG_12() {
            assignment().given(issued(), accepted(), partAdded(), reported())
                .when(CONTROLLER, acceptReport())
                .thenRefused(AssignmentRefusal.SUB_ASSIGNMENTS_OPEN);
        }

        @Test
        void acceptsTheReportOnceThePartHasEnded_ASG_12() {
            assignment().given(issued(), accepted(), partAdded(), reported(), partEnded())
                .when(CONTROLLER, acceptReport())
                .then(reportAccepted());
        }

        @Test
        void closesThePartWithTheWholeForAReason_ASG_12() {
            assignment().given(issued(), accepted(), partAdded(), reported())
                .when(CONTROLLER, new AcceptReport(ASSIGNMENT, true, "Часть не понадобилась"))
                .then(new ReportAccepted(ASSIGNMENT.value(), "Часть не понадобилась", null, List.of(PART.value()), null,
                        null));
        }

        @Test
        void cancellingTheWholeClosesThePart_ASG_12() {
            assignment().given(issued(), partAdded())
                .when(MINISTER, cancel())
                .then(new AssignmentCancelled(ASSIGNMENT.value(), "Утратило актуальность", null, List.of(PART.value()),
                        null, null));
        }

    }

    @Test
    void rejectsClosingPartsWithoutReason_ASG_12() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new AcceptReport(ASSIGNMENT, true, " "))
            .extracting(Refused::code)
            .isEqualTo(AssignmentRefusal.CLOSING_WITHOUT_REASON);
    }

    @Test
    void aPolicyCancelsThePartWithTheWhole_ASG_12() {
        assignment().given(issued()).whenPolicy(cancel()).then(cancelled());
    }

    @Test
    void aPolicyLeavesAloneWhatIsOverAlready() {
        assignment().given(issued(), cancelled()).whenPolicy(cancel()).thenNothing();
    }

}
