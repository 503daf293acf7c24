package org.chancery.document.api;

import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Give the document the next number of a register (зарегистрировать). Number and stamp
 * are decided together: either both are stored or neither (NUM-3).
 *
 * <p>
 * A registrar of the document's organization may, in a register of that organization and
 * of the document's flow; a document of our own after its signature. The number belongs
 * to the period of the registration's day in the register's own zone (NUM-1). Registering
 * again in the same register changes nothing, in another is refused (DOC-5).
 *
 * @param documentId the document
 * @param registerId the register
 * @param section the section of the counter, where the register has sections
 * @param forReview the positions that get it for review, beside those it is addressed to
 */
public record RegisterDocument(@TargetAggregateIdentifier DocumentId documentId, RegisterId registerId,
        @Nullable String section, List<PositionId> forReview) implements DocumentCommand {

    public RegisterDocument {
        Require.present("registerId", registerId);
        section = (section != null && !section.isBlank()) ? Require.code("section", section, 30) : null;
        forReview = Require.atMost("forReview", ReceiveDocument.MOST_ADDRESSEES, forReview);
    }

}
