package org.chancery.document.event;

import java.util.List;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * A document of our own was begun.
 *
 * @param documentId the new document
 * @param organization whose it is
 * @param author the position that drafts it
 * @param flow which way it will go
 * @param kind what kind of document it is
 * @param title what it is about
 * @param addressees the positions of the house that it is meant for
 * @param replyToId the document that it answers
 */
@StoredAs("document.DocumentDrafted")
public record DocumentDrafted(String documentId, String organization, String author, String flow, String kind,
        String title, List<String> addressees, @Nullable String replyToId) implements DocumentEvent {

    public DocumentDrafted {
        addressees = List.copyOf(addressees);
    }

}
