package org.chancery.assignment.write;

import org.junit.jupiter.api.Test;

import static org.chancery.assignment.write.AssignmentFixture.AFTER_DEADLINE;
import static org.chancery.assignment.write.AssignmentFixture.DUE_ON;
import static org.chancery.assignment.write.AssignmentFixture.LATER;
import static org.chancery.assignment.write.AssignmentFixture.accepted;
import static org.chancery.assignment.write.AssignmentFixture.assignment;
import static org.chancery.assignment.write.AssignmentFixture.becameOverdue;
import static org.chancery.assignment.write.AssignmentFixture.deadlineExtended;
import static org.chancery.assignment.write.AssignmentFixture.issued;
import static org.chancery.assignment.write.AssignmentFixture.markOverdue;
import static org.chancery.assignment.write.AssignmentFixture.reported;
import static org.chancery.assignment.write.AssignmentFixture.returned;

class MarkOverdueTests {

    @Test
    void recordsThatTheDeadlinePassed() {
        assignment().given(issued(), accepted())
            .at(AFTER_DEADLINE)
            .whenPolicy(markOverdue(DUE_ON))
            .then(becameOverdue(DUE_ON));
    }

    @Test
    void onceForEachDeadline() {
        assignment().given(issued(), becameOverdue(DUE_ON))
            .at(AFTER_DEADLINE)
            .whenPolicy(markOverdue(DUE_ON))
            .thenNothing();
    }

    @Test
    void nothingWhenTheDeadlineIsNowAnotherOne() {
        assignment().given(issued(), deadlineExtended(LATER))
            .at(AFTER_DEADLINE)
            .whenPolicy(markOverdue(DUE_ON))
            .thenNothing();
    }

    @Test
    void againWhenTheExtendedDeadlinePassesToo() {
        assignment().given(issued(), becameOverdue(DUE_ON), deadlineExtended(LATER))
            .at(AFTER_DEADLINE.plusSeconds(30L * 24 * 3600))
            .whenPolicy(markOverdue(LATER))
            .then(becameOverdue(LATER));
    }

    @Test
    void nothingBeforeTheDeadline() {
        assignment().given(issued()).whenPolicy(markOverdue(DUE_ON)).thenNothing();
    }

    @Test
    void nothingWhileReportWaits_ASG_14() {
        assignment().given(issued(), accepted(), reported())
            .at(AFTER_DEADLINE)
            .whenPolicy(markOverdue(DUE_ON))
            .thenNothing();
    }

    @Test
    void againWhenAReportInTimeWasEnteredAfterTheMarkAndSentBack() {
        assignment().given(issued(), accepted(), becameOverdue(DUE_ON), reported(), returned())
            .at(AFTER_DEADLINE)
            .whenPolicy(markOverdue(DUE_ON))
            .then(becameOverdue(DUE_ON));
    }

    @Test
    void notAgainWhenTheReportWasLate() {
        assignment().given(issued(), accepted(), becameOverdue(DUE_ON), reported(AFTER_DEADLINE), returned())
            .at(AFTER_DEADLINE)
            .whenPolicy(markOverdue(DUE_ON))
            .thenNothing();
    }

}
