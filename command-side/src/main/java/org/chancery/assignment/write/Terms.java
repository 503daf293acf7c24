package org.chancery.assignment.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.chancery.assignment.api.AssignmentRefusal;
import org.chancery.assignment.api.Deadline;
import org.chancery.assignment.event.AssignmentIssued;
import org.chancery.assignment.event.AssignmentIssued.Part;
import org.chancery.assignment.event.DeadlineExtended;
import org.chancery.assignment.event.ReportSubmitted;
import org.chancery.kernel.Actor;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * What holds in every state of an assignment: who has which part in it, and until when.
 *
 * @param assignmentId the assignment
 * @param organization the organization that issued it
 * @param issuer who gave it
 * @param executor who answers for it now
 * @param controller who accepts the report
 * @param circle everybody who ever had a part in it
 * @param parts who does which part of it, and by which day
 * @param formerExecutors who answered for it before and handed it on
 * @param deadline until when
 * @param extensionRequested whether a request for more time waits for an answer
 * @param overdue the deadline that was found to have passed, if one was
 * @param parentId the assignment of which it is a part
 * @param openChildren the parts of it that are assignments of their own and not over
 * @param sourceKind the kind of object that it came from
 * @param sourceId the object that it came from
 */
record Terms(String assignmentId, String organization, String issuer, String executor, String controller,
        Set<String> circle, Parts parts, Set<String> formerExecutors, Deadline deadline, boolean extensionRequested,
        @Nullable Instant overdue, @Nullable String parentId, List<String> openChildren, @Nullable String sourceKind,
        @Nullable String sourceId) {

    static Terms of(AssignmentIssued issued) {
        Set<String> circle = new LinkedHashSet<>(Set.of(issued.issuer()));
        circle.add(issued.executor());
        circle.add(issued.controller());
        for (Part part : issued.parts()) {
            circle.add(part.position());
        }
        return new Terms(issued.assignmentId(), issued.organization(), issued.issuer(), issued.executor(),
                issued.controller(), circle, Parts.of(issued), Set.of(),
                deadline(issued.dueAt(), issued.dueOn(), issued.zone()), false, null, issued.parentId(), List.of(),
                issued.sourceKind(), issued.sourceId());
    }

    Terms withExecutor(String next) {
        return new Terms(this.assignmentId, this.organization, this.issuer, next, this.controller,
                plus(this.circle, next), this.parts, plus(this.formerExecutors, this.executor), this.deadline,
                this.extensionRequested, this.overdue, this.parentId, this.openChildren, this.sourceKind,
                this.sourceId);
    }

    Terms withDeadline(DeadlineExtended extended) {
        Deadline later = deadline(extended.dueAt(), extended.dueOn(), extended.zone());
        return new Terms(this.assignmentId, this.organization, this.issuer, this.executor, this.controller, this.circle,
                this.parts.following(this.deadline, later), this.formerExecutors, later, false, null, this.parentId,
                this.openChildren, this.sourceKind, this.sourceId);
    }

    Terms withRequest(boolean waits) {
        return new Terms(this.assignmentId, this.organization, this.issuer, this.executor, this.controller, this.circle,
                this.parts, this.formerExecutors, this.deadline, waits, this.overdue, this.parentId, this.openChildren,
                this.sourceKind, this.sourceId);
    }

    /**
     * A report may be entered days after it was given: one in time takes the mark away,
     * so that it can be set again when the report is sent back.
     */
    Terms withReport(ReportSubmitted report) {
        return report.reportedAt().isAfter(report.dueAt()) ? this : withOverdue(null);
    }

    Terms withOverdue(@Nullable Instant passed) {
        return new Terms(this.assignmentId, this.organization, this.issuer, this.executor, this.controller, this.circle,
                this.parts, this.formerExecutors, this.deadline, this.extensionRequested, passed, this.parentId,
                this.openChildren, this.sourceKind, this.sourceId);
    }

    Terms withChild(String child) {
        return withChildren(Stream.concat(this.openChildren.stream(), Stream.of(child)).toList());
    }

    Terms withoutChild(String child) {
        return withChildren(this.openChildren.stream().filter((open) -> !open.equals(child)).toList());
    }

    private Terms withChildren(List<String> children) {
        return new Terms(this.assignmentId, this.organization, this.issuer, this.executor, this.controller, this.circle,
                this.parts, this.formerExecutors, this.deadline, this.extensionRequested, this.overdue, this.parentId,
                children, this.sourceKind, this.sourceId);
    }

    /** Once for each deadline, and only when it is still the one that holds. */
    boolean becomesOverdue(Instant dueAt, Instant now) {
        return this.overdue == null && this.deadline.at().equals(dueAt) && this.deadline.hasPassed(now);
    }

    Deadline laterThanNow(Deadline proposed) {
        if (!proposed.isAfter(this.deadline)) {
            throw Refused.because(AssignmentRefusal.DEADLINE_NOT_LATER)
                .with("dueAt", proposed.at())
                .with("present", this.deadline.at());
        }
        return proposed;
    }

    boolean isExecutor(PositionId position) {
        return this.executor.equals(position.value());
    }

    boolean isFormerExecutor(Actor actor) {
        return this.formerExecutors.contains(actor.actingPosition().value());
    }

    boolean isIssuedBy(Actor actor) {
        return this.issuer.equals(actor.actingPosition().value());
    }

    boolean isControlledBy(Actor actor) {
        return isIssuedBy(actor) || this.controller.equals(actor.actingPosition().value());
    }

    void onlyExecutor(Actor actor) {
        only(isExecutor(actor.actingPosition()));
    }

    void onlyIssuer(Actor actor) {
        only(isIssuedBy(actor));
    }

    void onlyController(Actor actor) {
        only(isControlledBy(actor));
    }

    /**
     * To the circle of those who took part, and to the controllers of the organization
     * that issued it.
     */
    void mustBeVisibleTo(Actor actor) {
        boolean ofCircle = this.circle.contains(actor.position().value())
                || this.circle.contains(actor.actingPosition().value());
        boolean controls = actor.has(Role.CONTROLLER) && actor.organization().value().equals(this.organization);
        if (!ofCircle && !controls) {
            throw Refused.because(KernelRefusal.NOT_FOUND).with("id", this.assignmentId);
        }
    }

    private static void only(boolean allowed) {
        if (!allowed) {
            throw Refused.because(KernelRefusal.FORBIDDEN);
        }
    }

    private static Set<String> plus(Set<String> positions, String position) {
        Set<String> more = new LinkedHashSet<>(positions);
        more.add(position);
        return more;
    }

    private static Deadline deadline(Instant at, LocalDate on, String zone) {
        return new Deadline(at, on, ZoneId.of(zone));
    }

}
