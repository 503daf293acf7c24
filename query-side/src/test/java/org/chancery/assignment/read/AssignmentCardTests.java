package org.chancery.assignment.read;

import java.time.Duration;
import java.util.List;

import org.chancery.assignment.api.AssignmentSource;
import org.chancery.assignment.api.ControlLevel;
import org.chancery.assignment.event.AssignmentIssued;
import org.chancery.assignment.read.AssignmentCard.ExtensionRequest;
import org.chancery.assignment.read.AssignmentCard.Forwarding;
import org.chancery.assignment.read.AssignmentCard.Part;
import org.chancery.assignment.read.AssignmentCard.Report;
import org.chancery.assignment.read.AssignmentCard.Source;
import org.chancery.assignment.read.AssignmentCard.State;
import org.chancery.kernel.DomainEvent;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.Grants;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.assignment.read.AssignmentFacts.ASSIGNMENT;
import static org.chancery.assignment.read.AssignmentFacts.COLLEAGUE;
import static org.chancery.assignment.read.AssignmentFacts.CONTROLLER;
import static org.chancery.assignment.read.AssignmentFacts.DOCUMENT;
import static org.chancery.assignment.read.AssignmentFacts.DUE_AT;
import static org.chancery.assignment.read.AssignmentFacts.DUE_ON;
import static org.chancery.assignment.read.AssignmentFacts.EXECUTOR;
import static org.chancery.assignment.read.AssignmentFacts.LATER_AT;
import static org.chancery.assignment.read.AssignmentFacts.LATER_ON;
import static org.chancery.assignment.read.AssignmentFacts.MINISTER;
import static org.chancery.assignment.read.AssignmentFacts.MINISTRY;
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
import static org.chancery.assignment.read.AssignmentFacts.partReported;
import static org.chancery.assignment.read.AssignmentFacts.reportAccepted;
import static org.chancery.assignment.read.AssignmentFacts.reported;
import static org.chancery.assignment.read.AssignmentFacts.returned;

class AssignmentCardTests {

    @Test
    void showsWhatWasIssued() {
        AssignmentCard card = card(issued());

        assertThat(card.version()).isZero();
        assertThat(card.state()).isEqualTo(State.ISSUED);
        assertThat(card.issuer()).isEqualTo(MINISTER);
        assertThat(card.executors()).containsExactly(EXECUTOR);
        assertThat(card.parts()).containsExactly(new Part(COLLEAGUE, DUE_ON.minusDays(2)));
        assertThat(card.controlLevel()).isEqualTo(ControlLevel.SPECIAL);
        assertThat(card.dueOn()).isEqualTo(DUE_ON);
        assertThat(card.issuedAt()).isEqualTo(ProjectedView.START);
        assertThat(card.source()).isEqualTo(new Source(AssignmentSource.Kind.DOCUMENT, DOCUMENT));
        assertThat(card.late()).isNull();
    }

    @Test
    void isSeenByItsCircleAndTheControllersOfTheMinistry_AUD_7() {
        assertThat(card(issued()).readers()).containsExactlyInAnyOrder(Grants.position(MINISTER),
                Grants.position(EXECUTOR), Grants.position(COLLEAGUE), Grants.position(CONTROLLER),
                Grants.controllers(MINISTRY));
    }

    @Test
    void showsThatItWasAccepted() {
        assertThat(card(issued(), accepted()).state()).isEqualTo(State.ON_EXECUTION);
    }

    @Test
    void keepsTheChainOfExecutors_ASG_13() {
        AssignmentCard card = card(issued(), accepted(), forwarded(COLLEAGUE));

        assertThat(card.state()).isEqualTo(State.ISSUED);
        assertThat(card.executor()).isEqualTo(COLLEAGUE);
        assertThat(card.executors()).containsExactly(EXECUTOR, COLLEAGUE);
        assertThat(card.readers()).contains(Grants.position(EXECUTOR), Grants.position(COLLEAGUE));
    }

    @Test
    void showsWhoHandedItOnToWhom_ASG_13() {
        assertThat(card(issued(), forwarded(COLLEAGUE)).forwardings())
            .containsExactly(new Forwarding(EXECUTOR, COLLEAGUE, null, ProjectedView.START.plusSeconds(60)));
    }

    @Test
    void countsItsOpenParts_ASG_12() {
        assertThat(card(issued(), partAdded()).openChildren()).isOne();
        assertThat(card(issued(), partAdded(), partEnded()).openChildren()).isZero();
    }

    @Test
    void showsTheRequestThatWaits() {
        assertThat(card(issued(), extensionRequested()).extensionRequest())
            .isEqualTo(new ExtensionRequest(LATER_AT, LATER_ON, "Ждём смету"));
    }

    @Test
    void keepsTheOriginalDeadline_ASG_15() {
        AssignmentCard card = card(issued(), extensionRequested(), becameOverdue(), deadlineExtended());

        assertThat(card.dueOn()).isEqualTo(LATER_ON);
        assertThat(card.dueAt()).isEqualTo(LATER_AT);
        assertThat(card.originalDueAt()).isEqualTo(DUE_AT);
        assertThat(card.extensions()).isOne();
        assertThat(card.extensionRequest()).isNull();
        assertThat(card.overdue()).isFalse();
    }

    @Test
    void forgetsTheRequestThatWasRefused() {
        AssignmentCard card = card(issued(), extensionRequested(), extensionRefused());

        assertThat(card.extensionRequest()).isNull();
        assertThat(card.dueOn()).isEqualTo(DUE_ON);
    }

    @Test
    void showsThatTheDeadlinePassed() {
        assertThat(card(issued(), becameOverdue()).overdue()).isTrue();
    }

    @Test
    void showsWhatCoExecutorsReportedOfTheirParts_ASG_2() {
        AssignmentCard card = card(issued(), partReported(DUE_AT.minus(Duration.ofDays(2))), partReported(DUE_AT));

        assertThat(card.state()).isEqualTo(State.ISSUED);
        assertThat(card.late()).isNull();
        assertThat(AssignmentPart.of(card)).singleElement().satisfies((part) -> {
            assertThat(part.position()).isEqualTo(COLLEAGUE);
            assertThat(part.dueOn()).isEqualTo(DUE_ON.minusDays(2));
            assertThat(part.reports()).extracting(Report::text).containsOnly("Смета готова");
            assertThat(part.reports()).extracting(Report::late).containsExactly(false, true);
        });
    }

    @Test
    void showsAPartDueWithTheWholeOnTheDayOfTheWhole_ASG_3() {
        AssignmentIssued together = new AssignmentIssued(ASSIGNMENT, "Подготовить ответ", MINISTRY, MINISTER, EXECUTOR,
                List.of(new AssignmentIssued.Part(COLLEAGUE, DUE_ON)), CONTROLLER, DUE_AT, DUE_ON, "Europe/Moscow",
                "SPECIAL", null, null, null);

        assertThat(AssignmentPart.of(card(together, deadlineExtended()))).extracting(AssignmentPart::dueOn)
            .containsExactly(LATER_ON);
    }

    @Test
    void reportOnTheLastInstantIsInTime_ASG_14() {
        AssignmentCard card = card(issued(), accepted(), reported(DUE_AT));

        assertThat(card.state()).isEqualTo(State.REPORTED);
        assertThat(card.late()).isFalse();
        assertThat(card.reports()).extracting(Report::text).containsExactly("Сделано");
    }

    @Test
    void reportAfterIsLate_ASG_14() {
        assertThat(card(issued(), accepted(), reported(DUE_AT.plusMillis(1))).late()).isTrue();
    }

    @Test
    void isNotOverdueOnceAReportInTimeIsEnteredLater_ASG_14() {
        assertThat(card(issued(), accepted(), becameOverdue(), reported(DUE_AT)).overdue()).isFalse();
    }

    @Test
    void isOverdueWithALateReportWhetherItWasMarkedBeforeOrNot_ASG_14() {
        assertThat(card(issued(), accepted(), becameOverdue(), reported(DUE_AT.plusMillis(1))).overdue()).isTrue();
        assertThat(card(issued(), accepted(), reported(DUE_AT.plusMillis(1))).overdue()).isTrue();
    }

    @Test
    void countsReworks() {
        AssignmentCard card = card(issued(), accepted(), reported(DUE_AT), returned());

        assertThat(card.state()).isEqualTo(State.ON_EXECUTION);
        assertThat(card.reworks()).isOne();
    }

    @Test
    void showsWhenItWasExecuted() {
        AssignmentCard card = card(issued(), accepted(), reported(DUE_AT), reportAccepted());

        assertThat(card.state()).isEqualTo(State.EXECUTED);
        assertThat(card.closedAt()).isEqualTo(ProjectedView.START.plusSeconds(180));
        assertThat(card.version()).isEqualTo(3);
    }

    @Test
    void showsWhyItWasCancelled() {
        AssignmentCard card = card(issued(), cancelled());

        assertThat(card.state()).isEqualTo(State.CANCELLED);
        assertThat(card.cancellationReason()).isEqualTo("Утратило актуальность");
        assertThat(card.closedAt()).isEqualTo(ProjectedView.START.plusSeconds(60));
    }

    private AssignmentCard card(DomainEvent... events) {
        return ProjectedView.of(new AssignmentCardProjector(), getClass()).given(events).document(ASSIGNMENT);
    }

}
