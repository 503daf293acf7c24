package org.chancery.document.event;

import java.time.LocalDate;
import java.util.List;

import org.chancery.kernel.FileReference;
import org.chancery.kernel.Sealed;
import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * A document came from outside.
 *
 * @param documentId the new document
 * @param organization the organization that received it
 * @param receiver the position that entered it; absent when it came by dispatch
 * @param kind what kind of document it is
 * @param title what it is about
 * @param correspondent the organization that sent it
 * @param correspondentName the sender's name, when he is none of the installation
 * @param correspondentNumber the sender's number
 * @param correspondentDate the sender's date
 * @param addressees the positions it is addressed to
 * @param replyToId the document that it answers
 * @param originId the document of the sender that it arose from
 * @param file its content, when it came by dispatch
 * @param claimId the claim on correspondent, number and date
 */
@StoredAs("document.DocumentReceived")
public record DocumentReceived(String documentId, String organization, @Nullable String receiver, String kind,
        String title, @Nullable String correspondent, @Nullable Sealed<String> correspondentName,
        @Nullable String correspondentNumber, @Nullable LocalDate correspondentDate, List<String> addressees,
        @Nullable String replyToId, @Nullable String originId, @Nullable FileReference file,
        @Nullable String claimId) implements DocumentEvent {

    public DocumentReceived {
        addressees = List.copyOf(addressees);
    }

}
