package org.chancery.document.event;

import java.util.List;

import org.chancery.kernel.FileReference;
import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * The document has a new content.
 *
 * @param documentId the document
 * @param number the how-manieth version it is; the first is 1
 * @param file the content
 * @param addedBy the position that added it
 * @param comment what is new
 * @param lapsedVisas whose visas are no longer in force (APR-2)
 * @param progress where the approval stands now
 */
@StoredAs("document.VersionAdded")
public record VersionAdded(String documentId, int number, FileReference file, String addedBy, @Nullable String comment,
        List<String> lapsedVisas, Progress progress) implements DocumentEvent {

    public VersionAdded {
        lapsedVisas = List.copyOf(lapsedVisas);
    }

}
