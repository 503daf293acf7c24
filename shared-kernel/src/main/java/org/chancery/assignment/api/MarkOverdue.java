package org.chancery.assignment.api;

import java.time.Instant;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PolicyCommand;

/**
 * Record that a deadline has passed without a report. Given by the due register, once for
 * each deadline.
 *
 * <p>
 * Changes nothing when the assignment is reported or over, when its deadline is now
 * another one, or when it is marked already.
 *
 * @param assignmentId the assignment
 * @param dueAt the deadline that has passed
 */
public record MarkOverdue(@TargetAggregateIdentifier AssignmentId assignmentId,
        Instant dueAt) implements AssignmentCommand, PolicyCommand {

}
