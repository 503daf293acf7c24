package org.chancery.document.event;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * An approver said what he thinks of a version (APR-1). Who gave it for him stands in the
 * event's stamp.
 *
 * @param documentId the document
 * @param round the round
 * @param approver the position whose visa it is
 * @param result what it says
 * @param text remarks or the reason
 * @param version the number of the version
 * @param sha256 the digest of the version (DOC-2)
 * @param progress where the approval stands now
 */
@StoredAs("document.VisaGiven")
public record VisaGiven(String documentId, int round, String approver, String result, @Nullable String text,
        int version, String sha256, Progress progress) implements DocumentEvent {

}
