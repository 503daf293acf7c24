package org.chancery.document.api;

/** What can be asked of a document, in the order of its life. */
public sealed interface DocumentCommand extends DocumentAreaCommand
        permits ReceiveDocument, ReceiveDispatch, DraftDocument, AddVersion, SubmitForApproval, GiveVisa, SignDocument,
        RefuseSignature, RegisterDocument, DispatchDocument, NoteRecipientRegistration, NoteRecipientRefusal,
        BeginExecution, EndExecution, FileToCase, CancelDocument {

    /** The document that is meant. */
    DocumentId documentId();

}
