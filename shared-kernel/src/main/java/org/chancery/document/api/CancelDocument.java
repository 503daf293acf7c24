package org.chancery.document.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Require;

/**
 * Call a document off before it is registered; it stays on record with the reason. An
 * incoming one is refused registration by this, and may then be received anew.
 *
 * <p>
 * The author may; for an incoming document any registrar of the organization. Refused
 * once it is registered (DOC-3). Cancelling twice changes nothing.
 *
 * @param documentId the document
 * @param reason why
 */
public record CancelDocument(@TargetAggregateIdentifier DocumentId documentId,
        String reason) implements DocumentCommand {

    public CancelDocument {
        reason = Require.text("reason", reason, 2_000);
    }

}
