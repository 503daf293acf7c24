package org.chancery.assignment.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PolicyCommand;

/**
 * Tell an assignment that a part of it was issued as an assignment of its own
 * (подпоручение).
 *
 * <p>
 * Refused when the whole is over. Telling it twice changes nothing.
 *
 * @param assignmentId the whole
 * @param childId the part
 */
public record AddSubAssignment(@TargetAggregateIdentifier AssignmentId assignmentId,
        AssignmentId childId) implements AssignmentCommand, PolicyCommand {

}
