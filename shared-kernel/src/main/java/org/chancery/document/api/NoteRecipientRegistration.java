package org.chancery.document.api;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PolicyCommand;

/**
 * Enter that an addressee registered what was dispatched to him, under his own number
 * (DOC-5). Given by policy, in answer to his registration. Repeating changes nothing.
 *
 * @param documentId the dispatched document
 * @param addressee the organization that registered it
 * @param number the addressee's number
 * @param date the day of it
 */
public record NoteRecipientRegistration(@TargetAggregateIdentifier DocumentId documentId, OrganizationId addressee,
        String number, LocalDate date) implements DocumentCommand, PolicyCommand {

}
