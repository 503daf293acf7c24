package org.chancery.assignment.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Require;

/**
 * Answer a request for more time with no. The deadline stays.
 *
 * <p>
 * Only the issuer may. Refused when no request waits for an answer.
 */
public record RefuseExtension(@TargetAggregateIdentifier AssignmentId assignmentId,
        String reason) implements AssignmentCommand {

    public RefuseExtension {
        reason = Require.text("reason", reason, 2_000);
    }

}
