package org.chancery.document.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PolicyCommand;

/**
 * Enter that an assignment issued from the document is over. Given by policy, in answer
 * to its end. Repeating changes nothing.
 *
 * @param documentId the document
 * @param assignmentId the assignment
 * @param executed whether it was executed; else it was called off
 */
public record EndExecution(@TargetAggregateIdentifier DocumentId documentId, String assignmentId,
        boolean executed) implements DocumentCommand, PolicyCommand {

}
