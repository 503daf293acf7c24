package org.chancery.assignment.read;

import java.time.Instant;
import java.util.List;

import org.chancery.assignment.api.ListPassedDeadlines;
import org.chancery.assignment.api.PassedDeadline;
import org.chancery.kernel.DomainEvent;
import org.chancery.query.projection.ProjectedView;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.assignment.read.AssignmentFacts.ASSIGNMENT;
import static org.chancery.assignment.read.AssignmentFacts.COLLEAGUE;
import static org.chancery.assignment.read.AssignmentFacts.DUE_AT;
import static org.chancery.assignment.read.AssignmentFacts.LATER_AT;
import static org.chancery.assignment.read.AssignmentFacts.accepted;
import static org.chancery.assignment.read.AssignmentFacts.becameOverdue;
import static org.chancery.assignment.read.AssignmentFacts.cancelled;
import static org.chancery.assignment.read.AssignmentFacts.deadlineExtended;
import static org.chancery.assignment.read.AssignmentFacts.extensionRefused;
import static org.chancery.assignment.read.AssignmentFacts.extensionRequested;
import static org.chancery.assignment.read.AssignmentFacts.forwarded;
import static org.chancery.assignment.read.AssignmentFacts.issued;
import static org.chancery.assignment.read.AssignmentFacts.partAdded;
import static org.chancery.assignment.read.AssignmentFacts.partEnded;
import static org.chancery.assignment.read.AssignmentFacts.reportAccepted;
import static org.chancery.assignment.read.AssignmentFacts.reported;
import static org.chancery.assignment.read.AssignmentFacts.returned;

class DueRegisterTests {

    private static final Instant JUST_AFTER = DUE_AT.plusMillis(1);

    @Test
    void namesWhatHasPassed() {
        assertThat(passedAt(JUST_AFTER, issued())).containsExactly(new PassedDeadline(ASSIGNMENT, DUE_AT));
    }

    @Test
    void namesNothingOnTheLastInstant() {
        assertThat(passedAt(DUE_AT, issued())).isEmpty();
    }

    @Test
    void namesNothingThatIsMarkedAlready() {
        assertThat(passedAt(JUST_AFTER, issued(), becameOverdue())).isEmpty();
    }

    @Test
    void namesTheExtendedDeadlineWhenThatHasPassed() {
        assertThat(passedAt(JUST_AFTER, issued(), becameOverdue(), deadlineExtended())).isEmpty();
        assertThat(passedAt(LATER_AT.plusMillis(1), issued(), becameOverdue(), deadlineExtended()))
            .containsExactly(new PassedDeadline(ASSIGNMENT, LATER_AT));
    }

    @Test
    void namesNothingWhileReportWaitsOrWhenItIsOver_ASG_14() {
        assertThat(passedAt(JUST_AFTER, issued(), accepted(), reported(DUE_AT))).isEmpty();
        assertThat(passedAt(JUST_AFTER, issued(), accepted(), reported(DUE_AT), reportAccepted())).isEmpty();
        assertThat(passedAt(JUST_AFTER, issued(), cancelled())).isEmpty();
    }

    @Test
    void namesWhatWasSentBack() {
        assertThat(passedAt(JUST_AFTER, issued(), accepted(), reported(DUE_AT), returned())).hasSize(1);
    }

    @Test
    void namesAgainWhatWasSentBackAfterAReportInTimeThatWasEnteredLate() {
        assertThat(passedAt(JUST_AFTER, issued(), accepted(), becameOverdue(), reported(DUE_AT), returned()))
            .hasSize(1);
        assertThat(passedAt(JUST_AFTER, issued(), accepted(), becameOverdue(), reported(JUST_AFTER), returned()))
            .isEmpty();
    }

    @Test
    void isNotMovedByWhatDoesNotMoveTheDeadline() {
        assertThat(passedAt(JUST_AFTER, issued(), accepted(), forwarded(COLLEAGUE), partAdded(), partEnded(),
                extensionRequested(), extensionRefused()))
            .hasSize(1);
    }

    private List<PassedDeadline> passedAt(Instant moment, DomainEvent... events) {
        ProjectedView<DueRegisterEntry> view = ProjectedView.of(new DueRegisterProjector(), getClass()).given(events);
        return new DueRegister(view).list(new ListPassedDeadlines(moment, 10));
    }

}
