package org.chancery.document.write;

import org.chancery.document.api.DocumentRefusal;

/** Kinds of values that only one object may have. Their names are stored. */
enum ClaimKind {

    /** What makes an incoming document that very document. */
    INCOMING_DOCUMENT(DocumentRefusal.DUPLICATE_DOCUMENT, "documentId"),

    /** An organization's index for the registers of one flow. */
    REGISTER_INDEX(DocumentRefusal.REGISTER_INDEX_TAKEN, "registerId");

    private final DocumentRefusal refusal;

    private final String holder;

    ClaimKind(DocumentRefusal refusal, String holder) {
        this.refusal = refusal;
        this.holder = holder;
    }

    /** Why another may not have it. */
    DocumentRefusal refusal() {
        return this.refusal;
    }

    /** What the id of its holder is called. */
    String holder() {
        return this.holder;
    }

}
