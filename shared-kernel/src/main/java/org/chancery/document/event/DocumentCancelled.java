package org.chancery.document.event;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * It was called off before its registration.
 *
 * @param documentId the document
 * @param organization whose document it is
 * @param reason why
 * @param originId the document of another organization that it arose from
 */
@StoredAs("document.DocumentCancelled")
public record DocumentCancelled(String documentId, String organization, String reason,
        @Nullable String originId) implements DocumentEvent {

}
