package org.chancery.document.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PolicyCommand;

/**
 * Enter that an addressee did not take on what was dispatched to him. Given by policy, in
 * answer to his cancelling it. Repeating changes nothing.
 *
 * @param documentId the dispatched document
 * @param addressee the organization that refused it
 * @param reason why
 */
public record NoteRecipientRefusal(@TargetAggregateIdentifier DocumentId documentId, OrganizationId addressee,
        String reason) implements DocumentCommand, PolicyCommand {

}
