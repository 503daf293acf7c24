package org.chancery.document.event;

import org.chancery.kernel.StoredAs;

/**
 * The signatory sent it back for rework (APR-8).
 *
 * @param documentId the document
 * @param signatory the position that refused
 * @param reason what is wrong with it
 * @param sha256 the digest of the version that was refused
 * @param progress where the approval stands now
 */
@StoredAs("document.SignatureRefused")
public record SignatureRefused(String documentId, String signatory, String reason, String sha256,
        Progress progress) implements DocumentEvent {

}
