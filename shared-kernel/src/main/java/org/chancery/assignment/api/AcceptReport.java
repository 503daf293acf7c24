package org.chancery.assignment.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Accept the report: the assignment is executed.
 *
 * <p>
 * The controller or the issuer may, while a report waits. Accepting twice changes
 * nothing.
 */
public record AcceptReport(@TargetAggregateIdentifier AssignmentId assignmentId,
        @Nullable String comment) implements AssignmentCommand {

    public AcceptReport {
        comment = Require.optionalText("comment", comment, 2_000);
    }

}
