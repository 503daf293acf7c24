package org.chancery.document.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Say of a version whether one agrees (завизировать).
 *
 * <p>
 * An approver whose turn it is may, or who acts for him; the first answer wins (APR-4).
 * The visa is given to a digest, not to "the document" (DOC-2): refused when that is no
 * longer the present version. Whoever does not agree, or has remarks, says why. The same
 * visa again changes nothing.
 *
 * @param documentId the document
 * @param sha256 the digest of the version that was read
 * @param result what he says of it
 * @param text remarks or the reason
 */
public record GiveVisa(@TargetAggregateIdentifier DocumentId documentId, String sha256, VisaResult result,
        @Nullable String text) implements DocumentCommand {

    public GiveVisa {
        sha256 = Require.sha256("sha256", sha256);
        Require.present("result", result);
        text = Require.optionalText("text", text, 10_000);
        if (result != VisaResult.AGREED && text == null) {
            throw Refused.because(DocumentRefusal.REMARKS_MISSING).with("field", "text");
        }
    }

}
