package org.chancery.document.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Require;

/**
 * Send the document back unsigned, for rework (APR-8).
 *
 * <p>
 * The signatory may, or who acts for him, while it waits for his signature.
 *
 * @param documentId the document
 * @param reason what is wrong with it
 */
public record RefuseSignature(@TargetAggregateIdentifier DocumentId documentId,
        String reason) implements DocumentCommand {

    public RefuseSignature {
        reason = Require.text("reason", reason, 10_000);
    }

}
