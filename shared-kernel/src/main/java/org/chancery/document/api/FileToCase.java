package org.chancery.document.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Put the document into its case (списать в дело): the work on it is over.
 *
 * <p>
 * A registrar of the document's organization may, or the author or the addressee, once it
 * is registered and no assignment issued from it is open (REC-2). A document lies in
 * exactly one case: the same case again changes nothing, another is refused.
 *
 * @param documentId the document
 * @param caseIndex the index of the case in the nomenclature, {@code 01-12}
 * @param note how it was executed, or why nothing was to be done
 */
public record FileToCase(@TargetAggregateIdentifier DocumentId documentId, String caseIndex,
        @Nullable String note) implements DocumentCommand {

    public FileToCase {
        caseIndex = Require.code("caseIndex", caseIndex, 50);
        note = Require.optionalText("note", note, 2_000);
    }

}
