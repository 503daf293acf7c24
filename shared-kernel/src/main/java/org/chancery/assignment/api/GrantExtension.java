package org.chancery.assignment.api;

import java.time.Instant;
import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Extend the deadline (ASG-5). It answers the executor's request, with the day he asked
 * for or another; without a request the issuer extends of his own accord. The original
 * deadline is kept for ever (ASG-15).
 *
 * <p>
 * Only the issuer may. Refused when the new deadline is not later than the present one.
 */
public record GrantExtension(@TargetAggregateIdentifier AssignmentId assignmentId, @Nullable LocalDate dueOn,
        @Nullable Instant dueAt, String zone, @Nullable String comment) implements AssignmentCommand {

    public GrantExtension {
        comment = Require.optionalText("comment", comment, 2_000);
        Deadline.of(dueOn, dueAt, zone);
    }

    public Deadline deadline() {
        return Deadline.of(this.dueOn, this.dueAt, this.zone);
    }

}
