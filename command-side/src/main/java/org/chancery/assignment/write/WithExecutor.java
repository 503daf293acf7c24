package org.chancery.assignment.write;

import java.time.Instant;

import org.chancery.assignment.api.AssignmentRefusal;
import org.chancery.assignment.api.Deadline;
import org.chancery.assignment.api.ForwardAssignment;
import org.chancery.assignment.api.GrantExtension;
import org.chancery.assignment.api.RefuseExtension;
import org.chancery.assignment.api.ReportPart;
import org.chancery.assignment.api.RequestExtension;
import org.chancery.assignment.event.AssignmentForwarded;
import org.chancery.assignment.event.DeadlineExtended;
import org.chancery.assignment.event.ExtensionRefused;
import org.chancery.assignment.event.ExtensionRequested;
import org.chancery.assignment.event.PartReported;
import org.chancery.kernel.Actor;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;

/**
 * The executor has the assignment: he may hand it on and ask for more time, the issuer
 * may give it, and co-executors report their parts.
 */
sealed interface WithExecutor extends Open permits Issued, OnExecution {

    default AssignmentForwarded forward(ForwardAssignment command, Actor actor) {
        terms().onlyExecutor(actor);
        if (terms().isExecutor(command.to())) {
            throw Refused.because(AssignmentRefusal.FORWARDED_TO_SELF).with("to", command.to().value());
        }
        return new AssignmentForwarded(terms().assignmentId(), terms().executor(), command.to().value(),
                command.reason(), terms().sourceKind(), terms().sourceId());
    }

    /**
     * Whether what is asked was done before: the actor had it and the other has it now.
     */
    default boolean wasForwardedBy(Actor actor, PositionId to) {
        return terms().isExecutor(to) && terms().isFormerExecutor(actor);
    }

    /** A part is reported before the whole is (ASG-2). */
    default PartReported reportPart(ReportPart command, Actor actor, Instant now) {
        return new PartReported(terms().assignmentId(), actor.actingPosition().value(), now,
                terms().parts().dueAt(actor, terms().deadline()), command.text(), command.files());
    }

    default ExtensionRequested requestExtension(RequestExtension command, Actor actor, Instant now) {
        terms().onlyExecutor(actor);
        if (terms().extensionRequested()) {
            throw Refused.because(AssignmentRefusal.EXTENSION_ALREADY_REQUESTED);
        }
        if (terms().deadline().hasPassed(now)) {
            throw Refused.because(AssignmentRefusal.DEADLINE_PASSED).with("dueAt", terms().deadline().at());
        }
        Deadline asked = terms().laterThanNow(command.deadline());
        return new ExtensionRequested(terms().assignmentId(), asked.at(), asked.on(), asked.zone().getId(),
                command.reason());
    }

    default DeadlineExtended grantExtension(GrantExtension command, Actor actor) {
        terms().onlyIssuer(actor);
        Deadline granted = terms().laterThanNow(command.deadline());
        return new DeadlineExtended(terms().assignmentId(), granted.at(), granted.on(), granted.zone().getId(),
                command.comment());
    }

    default ExtensionRefused refuseExtension(RefuseExtension command, Actor actor) {
        terms().onlyIssuer(actor);
        if (!terms().extensionRequested()) {
            throw Refused.because(AssignmentRefusal.NO_EXTENSION_REQUESTED);
        }
        return new ExtensionRefused(terms().assignmentId(), command.reason());
    }

}
