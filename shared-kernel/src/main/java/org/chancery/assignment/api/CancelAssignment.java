package org.chancery.assignment.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Require;

/**
 * Call an assignment off. It stays on record with the reason.
 *
 * <p>
 * Only the issuer may, until the report is accepted. Cancelling twice changes nothing.
 */
public record CancelAssignment(@TargetAggregateIdentifier AssignmentId assignmentId,
        String reason) implements AssignmentCommand {

    public CancelAssignment {
        reason = Require.text("reason", reason, 2_000);
    }

}
