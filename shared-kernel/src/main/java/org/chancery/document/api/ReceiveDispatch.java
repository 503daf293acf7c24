package org.chancery.document.api;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PolicyCommand;

/**
 * Receive what another organization of the installation has dispatched: its outgoing
 * document becomes an incoming one here, without leaving the system. Given by policy, in
 * answer to the dispatch.
 *
 * <p>
 * Receiving the same dispatch again changes nothing.
 *
 * @param documentId the new incoming document
 * @param organization the organization that receives
 * @param originId the dispatched document
 * @param kind what kind of document it is
 * @param title what it is about
 * @param sender the organization that dispatched
 * @param number the sender's number
 * @param date the day on which the sender registered it
 * @param file what was signed
 */
public record ReceiveDispatch(@TargetAggregateIdentifier DocumentId documentId, OrganizationId organization,
        DocumentId originId, String kind, String title, OrganizationId sender, String number, LocalDate date,
        FileReference file) implements DocumentCommand, PolicyCommand {

}
