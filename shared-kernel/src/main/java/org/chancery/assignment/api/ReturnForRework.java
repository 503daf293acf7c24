package org.chancery.assignment.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Require;

/**
 * Send a report back: it is not done yet. The deadline does not move.
 *
 * <p>
 * The controller or the issuer may, while a report waits.
 */
public record ReturnForRework(@TargetAggregateIdentifier AssignmentId assignmentId,
        String reason) implements AssignmentCommand {

    public ReturnForRework {
        reason = Require.text("reason", reason, 2_000);
    }

}
