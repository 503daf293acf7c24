package org.chancery.assignment.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chancery.assignment.api.AssignmentRefusal;
import org.chancery.assignment.api.AssignmentSource;
import org.chancery.assignment.api.CoExecutor;
import org.chancery.assignment.api.Deadline;
import org.chancery.assignment.api.IssueAssignment;
import org.chancery.assignment.event.AssignmentIssued;
import org.chancery.assignment.event.AssignmentIssued.Part;
import org.chancery.kernel.Actor;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;

/** The rules of issuing an assignment: who may, to whom, until when. */
final class Issuing {

    private static final Set<Role> MAY_ISSUE = Set.of(Role.EXECUTIVE, Role.ASSISTANT, Role.REGISTRAR);

    private Issuing() {
    }

    static AssignmentIssued decide(IssueAssignment command, CommandStamp stamp, Instant now) {
        issuerIsEntitled(command, stamp);
        everyExecutorIsNamedOnce(command);
        Deadline deadline = command.deadline();
        deadlineLiesAhead(deadline, now);
        noPartIsDueAfter(deadline, command.coExecutors());
        return issued(command, deadline, stamp.actor());
    }

    private static void issuerIsEntitled(IssueAssignment command, CommandStamp stamp) {
        boolean entitled = stamp.isByPolicy() || command.parentId() != null || stamp.actor().hasAny(MAY_ISSUE);
        if (!entitled) {
            throw Refused.because(KernelRefusal.FORBIDDEN);
        }
    }

    private static void everyExecutorIsNamedOnce(IssueAssignment command) {
        Set<PositionId> named = new HashSet<>(Set.of(command.executor()));
        for (CoExecutor coExecutor : command.coExecutors()) {
            if (!named.add(coExecutor.position())) {
                throw Refused.because(AssignmentRefusal.EXECUTOR_NAMED_TWICE)
                    .with("position", coExecutor.position().value());
            }
        }
    }

    private static void deadlineLiesAhead(Deadline deadline, Instant now) {
        if (deadline.hasPassed(now)) {
            throw Refused.because(AssignmentRefusal.DEADLINE_IN_THE_PAST).with("dueAt", deadline.at());
        }
    }

    private static void noPartIsDueAfter(Deadline whole, List<CoExecutor> coExecutors) {
        for (CoExecutor coExecutor : coExecutors) {
            LocalDate dueOn = coExecutor.dueOn();
            if (dueOn != null && dueOn.isAfter(whole.on())) {
                throw Refused.because(AssignmentRefusal.PART_DUE_AFTER_WHOLE)
                    .with("position", coExecutor.position().value())
                    .with("dueOn", dueOn);
            }
        }
    }

    private static AssignmentIssued issued(IssueAssignment command, Deadline deadline, Actor actor) {
        String issuer = actor.actingPosition().value();
        AssignmentSource source = command.source();
        return new AssignmentIssued(command.assignmentId().value(), command.text(), actor.organization().value(),
                issuer, command.executor().value(), parts(command.coExecutors(), deadline),
                (command.controller() != null) ? command.controller().value() : issuer, deadline.at(), deadline.on(),
                deadline.zone().getId(), command.controlLevel().name(),
                (command.parentId() != null) ? command.parentId().value() : null,
                (source != null) ? source.kind().name() : null, (source != null) ? source.id() : null);
    }

    private static List<Part> parts(List<CoExecutor> coExecutors, Deadline whole) {
        return coExecutors.stream()
            .map((coExecutor) -> new Part(coExecutor.position().value(),
                    (coExecutor.dueOn() != null) ? coExecutor.dueOn() : whole.on()))
            .toList();
    }

}
