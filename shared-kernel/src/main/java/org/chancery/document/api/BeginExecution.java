package org.chancery.document.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PolicyCommand;

/**
 * Enter that an assignment was issued from the document: it is on execution. Given by
 * policy, in answer to the assignment. Repeating changes nothing.
 *
 * @param documentId the document
 * @param assignmentId the assignment
 */
public record BeginExecution(@TargetAggregateIdentifier DocumentId documentId,
        String assignmentId) implements DocumentCommand, PolicyCommand {

}
