package org.chancery.document.event;

/** What can have happened to a document, in the order of its life. */
public sealed interface DocumentEvent extends DocumentAreaEvent permits DocumentReceived, DocumentDrafted, VersionAdded,
        SubmittedForApproval, VisaGiven, DocumentSigned, SignatureRefused, DocumentRegistered, DocumentDispatched,
        RegisteredByRecipient, RefusedByRecipient, ExecutionBegun, ExecutionEnded, DocumentFiled, DocumentCancelled {

    /** The document to which it happened. */
    String documentId();

    @Override
    default String aggregateId() {
        return documentId();
    }

}
