package org.chancery.document.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;

/**
 * Send the document to other organizations of the installation; each finds it among its
 * incoming. One card, a line for each addressee with its own state (DOC-8).
 *
 * <p>
 * A registrar of the document's organization may, once an outgoing document or a
 * directive is registered; again for further addressees. Those who have it already get
 * nothing new.
 *
 * @param documentId the document
 * @param addressees who gets it
 */
public record DispatchDocument(@TargetAggregateIdentifier DocumentId documentId,
        List<OrganizationId> addressees) implements DocumentCommand {

    /** So many addressees a document can have in all. */
    public static final int MOST = 500;

    public DispatchDocument {
        addressees = Require.some("addressees", MOST, addressees);
        Set<OrganizationId> named = new HashSet<>();
        for (OrganizationId addressee : addressees) {
            if (!named.add(addressee)) {
                throw Refused.because(DocumentRefusal.ADDRESSEE_NAMED_TWICE)
                    .with("field", "addressees")
                    .with("value", addressee.value());
            }
        }
    }

}
