package org.chancery.document.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Require;

/**
 * Sign a version (подписать). From now on the content is final (DOC-1).
 *
 * <p>
 * The signatory of the route may, when he holds the right to sign: an executive in his
 * own position, or who substitutes him or acts in it; a registrar may confirm that it was
 * signed on paper. An assistant never signs. Refused while visas are missing and when the
 * digest is not the present version's (DOC-2). Signing again changes nothing.
 *
 * @param documentId the document
 * @param sha256 the digest of what is signed
 */
public record SignDocument(@TargetAggregateIdentifier DocumentId documentId, String sha256) implements DocumentCommand {

    public SignDocument {
        sha256 = Require.sha256("sha256", sha256);
    }

}
