package org.chancery.assignment.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Take an assignment on for execution (принять к исполнению).
 *
 * <p>
 * The responsible executor may. Refused when it is already reported or over. Accepting
 * twice changes nothing.
 */
public record AcceptAssignment(@TargetAggregateIdentifier AssignmentId assignmentId) implements AssignmentCommand {

}
