package org.chancery.assignment.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.chancery.assignment.api.AssignmentRefusal;
import org.chancery.assignment.event.AssignmentIssued;
import org.chancery.assignment.event.AssignmentIssued.Part;
import org.chancery.command.Scenario;
import org.chancery.kernel.KernelRefusal;
import org.junit.jupiter.api.Test;

import static org.chancery.assignment.write.AssignmentFixture.AFTER_DEADLINE;
import static org.chancery.assignment.write.AssignmentFixture.COLLEAGUE;
import static org.chancery.assignment.write.AssignmentFixture.DUE_ON;
import static org.chancery.assignment.write.AssignmentFixture.EXECUTOR;
import static org.chancery.assignment.write.AssignmentFixture.LATER;
import static org.chancery.assignment.write.AssignmentFixture.MINISTER;
import static org.chancery.assignment.write.AssignmentFixture.STRANGER;
import static org.chancery.assignment.write.AssignmentFixture.ZONE;
import static org.chancery.assignment.write.AssignmentFixture.accepted;
import static org.chancery.assignment.write.AssignmentFixture.assignment;
import static org.chancery.assignment.write.AssignmentFixture.deadlineExtended;
import static org.chancery.assignment.write.AssignmentFixture.endOf;
import static org.chancery.assignment.write.AssignmentFixture.issued;
import static org.chancery.assignment.write.AssignmentFixture.partReported;
import static org.chancery.assignment.write.AssignmentFixture.report;
import static org.chancery.assignment.write.AssignmentFixture.reportPart;
import static org.chancery.assignment.write.AssignmentFixture.reported;
import static org.chancery.assignment.write.AssignmentFixture.returned;

class PartTests {

    private static final LocalDate EARLIER = DUE_ON.minusDays(3);

    private final AssignmentIssued given = issued(part(EARLIER));

    @Test
    void coExecutorReportsHisPart_ASG_2() {
        assignment().given(this.given)
            .when(COLLEAGUE, reportPart())
            .then(partReported(COLLEAGUE, Scenario.NOW, endOf(EARLIER)));
    }

    @Test
    void answersForItInTimeOfItsOwn_ASG_2() {
        assignment().given(this.given, accepted())
            .at(AFTER_DEADLINE)
            .when(COLLEAGUE, reportPart())
            .then(partReported(COLLEAGUE, AFTER_DEADLINE, endOf(EARLIER)));
    }

    @Test
    void partDueOnTheDayOfTheWholeIsDueWithItToTheInstant_ASG_3() {
        Instant noon = DUE_ON.atTime(12, 0).atZone(ZoneId.of(ZONE)).toInstant();
        AssignmentIssued atNoon = new AssignmentIssued(this.given.assignmentId(), this.given.text(),
                this.given.organization(), this.given.issuer(), this.given.executor(), List.of(part(DUE_ON)),
                this.given.controller(), noon, DUE_ON, ZONE, "ORDINARY", null, null, null);
        assignment().given(atNoon).when(COLLEAGUE, reportPart()).then(partReported(COLLEAGUE, Scenario.NOW, noon));
    }

    @Test
    void partDueWithTheWholeGetsMoreTimeWithIt_ASG_3() {
        assignment().given(issued(part(DUE_ON)), deadlineExtended(LATER))
            .when(COLLEAGUE, reportPart())
            .then(partReported(COLLEAGUE, Scenario.NOW, endOf(LATER)));
    }

    @Test
    void partWithADayOfItsOwnKeepsIt_ASG_3() {
        assignment().given(this.given, deadlineExtended(LATER))
            .when(COLLEAGUE, reportPart())
            .then(partReported(COLLEAGUE, Scenario.NOW, endOf(EARLIER)));
    }

    @Test
    void coExecutorMayReportAgain() {
        assignment().given(this.given, partReported(COLLEAGUE, Scenario.NOW, endOf(EARLIER)))
            .when(COLLEAGUE, reportPart())
            .then(partReported(COLLEAGUE, Scenario.NOW, endOf(EARLIER)));
    }

    @Test
    void responsibleExecutorStillAnswersForTheWhole_ASG_2() {
        assignment().given(this.given, accepted(), partReported(COLLEAGUE, Scenario.NOW, endOf(EARLIER)))
            .when(EXECUTOR, report())
            .then(reported());
    }

    @Test
    void partMayBeReportedAgainWhenTheWholeIsSentBack() {
        assignment().given(this.given, accepted(), reported(), returned())
            .when(COLLEAGUE, reportPart())
            .then(partReported(COLLEAGUE, Scenario.NOW, endOf(EARLIER)));
    }

    @Test
    void rejectsPartAfterTheWholeWasReported() {
        assignment().given(this.given, accepted(), reported())
            .when(COLLEAGUE, reportPart())
            .thenRefused(AssignmentRefusal.ASSIGNMENT_STATE);
    }

    @Test
    void rejectsPartByWhoeverHasNone_ASG_2() {
        assignment().given(this.given).when(EXECUTOR, reportPart()).thenRefused(KernelRefusal.FORBIDDEN);
        assignment().given(this.given).when(MINISTER, reportPart()).thenRefused(KernelRefusal.FORBIDDEN);
        assignment().given(this.given).when(STRANGER, reportPart()).thenRefused(KernelRefusal.NOT_FOUND);
    }

    private static Part part(LocalDate dueOn) {
        return new Part(COLLEAGUE.position().value(), dueOn);
    }

}
