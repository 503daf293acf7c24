package org.chancery.assignment.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Accept the report: the assignment is executed.
 *
 * <p>
 * The controller or the issuer may, while a report waits. Refused while a part is open as
 * an assignment of its own, unless the parts are to be called off with it, for which a
 * comment must say why (ASG-12). Accepting twice changes nothing.
 */
public record AcceptReport(@TargetAggregateIdentifier AssignmentId assignmentId, boolean closeChildren,
        @Nullable String comment) implements AssignmentCommand {

    public AcceptReport {
        comment = Require.optionalText("comment", comment, 2_000);
        if (closeChildren && comment == null) {
            throw Refused.because(AssignmentRefusal.CLOSING_WITHOUT_REASON).with("field", "comment");
        }
    }

}
