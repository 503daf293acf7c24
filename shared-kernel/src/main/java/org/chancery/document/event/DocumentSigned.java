package org.chancery.document.event;

import java.time.Instant;

import org.chancery.kernel.StoredAs;

/**
 * The document was signed.
 *
 * @param documentId the document
 * @param organization whose document it is
 * @param signatory the position whose signature it is
 * @param ground on what ground it is valid, as it stood at that moment (APR-9)
 * @param version the number of the version
 * @param sha256 the digest of the version (DOC-2)
 * @param signedAt when it was signed
 */
@StoredAs("document.DocumentSigned")
public record DocumentSigned(String documentId, String organization, String signatory, String ground, int version,
        String sha256, Instant signedAt) implements DocumentEvent {

}
