package org.chancery.assignment.api;

import java.time.Instant;
import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Ask the issuer for more time (ASG-5).
 *
 * <p>
 * The responsible executor may, before the deadline. Refused when the day asked for is
 * not later than the deadline, or when an earlier request still waits for its answer.
 */
public record RequestExtension(@TargetAggregateIdentifier AssignmentId assignmentId, @Nullable LocalDate dueOn,
        @Nullable Instant dueAt, String zone, String reason) implements AssignmentCommand {

    public RequestExtension {
        reason = Require.text("reason", reason, 2_000);
        Deadline.of(dueOn, dueAt, zone);
    }

    public Deadline deadline() {
        return Deadline.of(this.dueOn, this.dueAt, this.zone);
    }

}
