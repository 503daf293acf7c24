package org.chancery.assignment.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PolicyCommand;

/**
 * Tell an assignment that a part of it is executed or cancelled.
 *
 * <p>
 * Changes nothing when the part is not known as open.
 *
 * @param assignmentId the whole
 * @param childId the part
 */
public record EndSubAssignment(@TargetAggregateIdentifier AssignmentId assignmentId,
        AssignmentId childId) implements AssignmentCommand, PolicyCommand {

}
