package org.chancery.document.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Give the document its content, or a newer one (новая версия).
 *
 * <p>
 * The author may until the signature; a registrar for an incoming document until its
 * registration, and later still if there is none yet. After that the content is final
 * (DOC-1). Refused when the file was not uploaded. On the way through approval the route
 * says which visas a new version leaves in force (APR-2). Adding the present version
 * again changes nothing.
 *
 * @param documentId the document
 * @param file the content, uploaded before
 * @param comment what is new in it
 */
public record AddVersion(@TargetAggregateIdentifier DocumentId documentId, FileReference file,
        @Nullable String comment) implements DocumentCommand {

    public AddVersion {
        Require.present("file", file);
        comment = Require.optionalText("comment", comment, 2_000);
    }

}
