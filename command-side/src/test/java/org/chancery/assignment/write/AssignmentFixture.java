package org.chancery.assignment.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.chancery.assignment.api.AcceptAssignment;
import org.chancery.assignment.api.AcceptReport;
import org.chancery.assignment.api.AddSubAssignment;
import org.chancery.assignment.api.AssignmentId;
import org.chancery.assignment.api.CancelAssignment;
import org.chancery.assignment.api.CoExecutor;
import org.chancery.assignment.api.ControlLevel;
import org.chancery.assignment.api.Deadline;
import org.chancery.assignment.api.EndSubAssignment;
import org.chancery.assignment.api.ForwardAssignment;
import org.chancery.assignment.api.GrantExtension;
import org.chancery.assignment.api.IssueAssignment;
import org.chancery.assignment.api.MarkOverdue;
import org.chancery.assignment.api.RefuseExtension;
import org.chancery.assignment.api.ReportPart;
import org.chancery.assignment.api.RequestExtension;
import org.chancery.assignment.api.ReturnForRework;
import org.chancery.assignment.api.SubmitReport;
import org.chancery.assignment.event.AssignmentAccepted;
import org.chancery.assignment.event.AssignmentBecameOverdue;
import org.chancery.assignment.event.AssignmentCancelled;
import org.chancery.assignment.event.AssignmentForwarded;
import org.chancery.assignment.event.AssignmentIssued;
import org.chancery.assignment.event.AssignmentIssued.Part;
import org.chancery.assignment.event.DeadlineExtended;
import org.chancery.assignment.event.ExtensionRefused;
import org.chancery.assignment.event.ExtensionRequested;
import org.chancery.assignment.event.PartReported;
import org.chancery.assignment.event.ReportAccepted;
import org.chancery.assignment.event.ReportSubmitted;
import org.chancery.assignment.event.ReturnedForRework;
import org.chancery.assignment.event.SubAssignmentAdded;
import org.chancery.assignment.event.SubAssignmentEnded;
import org.chancery.command.Actors;
import org.chancery.command.Scenario;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Role;

/**
 * One assignment of the ministry, its people, and what can be asked of it and happen to
 * it.
 */
final class AssignmentFixture {

    static final Actor MINISTER = Actors.person("minister", Role.EXECUTIVE);

    static final Actor CONTROLLER = Actors.person("controller", Role.CONTROLLER);

    static final Actor EXECUTOR = Actors.person("executor", Role.OFFICER);

    static final Actor COLLEAGUE = Actors.person("colleague", Role.OFFICER);

    static final Actor STRANGER = Actors.stranger("stranger", Role.EXECUTIVE);

    static final AssignmentId ASSIGNMENT = new AssignmentId(Actors.id("assignment"));

    static final AssignmentId PART = new AssignmentId(Actors.id("part"));

    static final LocalDate DUE_ON = LocalDate.of(2026, 4, 30);

    static final LocalDate LATER = LocalDate.of(2026, 5, 15);

    static final String ZONE = "Europe/Moscow";

    static final Instant AFTER_DEADLINE = Instant.parse("2026-05-01T00:00:00Z");

    private static final String ID = ASSIGNMENT.value();

    private static final String TEXT = "Подготовить предложения о ремонте школ";

    private AssignmentFixture() {
    }

    static Scenario<Assignment> assignment() {
        return Scenario.of(Assignment.class);
    }

    static IssueAssignment issue() {
        return issue(DUE_ON);
    }

    static IssueAssignment issue(LocalDate dueOn, CoExecutor... coExecutors) {
        return new IssueAssignment(ASSIGNMENT, TEXT, EXECUTOR.position(), List.of(coExecutors), CONTROLLER.position(),
                dueOn, null, ZONE, ControlLevel.ORDINARY, null, null);
    }

    static AssignmentIssued issued(Part... parts) {
        return new AssignmentIssued(ID, TEXT, Actors.MINISTRY.value(), MINISTER.position().value(),
                EXECUTOR.position().value(), List.of(parts), CONTROLLER.position().value(), endOf(DUE_ON), DUE_ON, ZONE,
                "ORDINARY", null, null, null);
    }

    static AcceptAssignment accept() {
        return new AcceptAssignment(ASSIGNMENT);
    }

    static AssignmentAccepted accepted() {
        return new AssignmentAccepted(ID);
    }

    static ForwardAssignment forwardTo(Actor next) {
        return new ForwardAssignment(ASSIGNMENT, next.position(), "По компетенции");
    }

    static AssignmentForwarded forwarded(Actor from, Actor to) {
        return new AssignmentForwarded(ID, from.position().value(), to.position().value(), "По компетенции", null,
                null);
    }

    static RequestExtension requestExtension(LocalDate dueOn) {
        return new RequestExtension(ASSIGNMENT, dueOn, null, ZONE, "Ждём смету");
    }

    static ExtensionRequested extensionRequested(LocalDate dueOn) {
        return new ExtensionRequested(ID, endOf(dueOn), dueOn, ZONE, "Ждём смету");
    }

    static GrantExtension grantExtension(LocalDate dueOn) {
        return new GrantExtension(ASSIGNMENT, dueOn, null, ZONE, null);
    }

    static DeadlineExtended deadlineExtended(LocalDate dueOn) {
        return new DeadlineExtended(ID, endOf(dueOn), dueOn, ZONE, null);
    }

    static RefuseExtension refuseExtension() {
        return new RefuseExtension(ASSIGNMENT, "Срок установлен губернатором");
    }

    static ExtensionRefused extensionRefused() {
        return new ExtensionRefused(ID, "Срок установлен губернатором");
    }

    static MarkOverdue markOverdue(LocalDate dueOn) {
        return new MarkOverdue(ASSIGNMENT, endOf(dueOn));
    }

    static AssignmentBecameOverdue becameOverdue(LocalDate dueOn) {
        return new AssignmentBecameOverdue(ID, endOf(dueOn));
    }

    static ReportPart reportPart() {
        return new ReportPart(ASSIGNMENT, "Смета готова", List.of());
    }

    static PartReported partReported(Actor coExecutor, Instant at, Instant dueAt) {
        return new PartReported(ID, coExecutor.position().value(), at, dueAt, "Смета готова", List.of());
    }

    static SubmitReport report() {
        return new SubmitReport(ASSIGNMENT, "Предложения направлены", List.of());
    }

    static ReportSubmitted reported(Instant at) {
        return new ReportSubmitted(ID, at, endOf(DUE_ON), "Предложения направлены", List.of());
    }

    static ReportSubmitted reported() {
        return reported(Scenario.NOW);
    }

    static ReturnForRework returnForRework() {
        return new ReturnForRework(ASSIGNMENT, "Нет расчётов");
    }

    static ReturnedForRework returned() {
        return new ReturnedForRework(ID, "Нет расчётов");
    }

    static AcceptReport acceptReport() {
        return new AcceptReport(ASSIGNMENT, false, null);
    }

    static ReportAccepted reportAccepted() {
        return new ReportAccepted(ID, null, null, List.of(), null, null);
    }

    static CancelAssignment cancel() {
        return new CancelAssignment(ASSIGNMENT, "Утратило актуальность");
    }

    static AssignmentCancelled cancelled() {
        return new AssignmentCancelled(ID, "Утратило актуальность", null, List.of(), null, null);
    }

    static AddSubAssignment addPart() {
        return new AddSubAssignment(ASSIGNMENT, PART);
    }

    static SubAssignmentAdded partAdded() {
        return new SubAssignmentAdded(ID, PART.value());
    }

    static EndSubAssignment endPart() {
        return new EndSubAssignment(ASSIGNMENT, PART);
    }

    static SubAssignmentEnded partEnded() {
        return new SubAssignmentEnded(ID, PART.value());
    }

    static Instant endOf(LocalDate day) {
        return Deadline.endOf(day, ZoneId.of(ZONE)).at();
    }

}
