package org.chancery.assignment.write;

import org.chancery.assignment.api.CancelAssignment;
import org.chancery.assignment.event.AssignmentCancelled;
import org.chancery.kernel.Actor;

/** The assignment is not over: its issuer may call it off. */
sealed interface Open extends AssignmentState permits WithExecutor, Reported {

    default AssignmentCancelled cancel(CancelAssignment command, Actor actor) {
        terms().onlyIssuer(actor);
        return new AssignmentCancelled(terms().assignmentId(), command.reason());
    }

}
