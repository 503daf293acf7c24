package org.chancery.document.api;

import org.chancery.kernel.RefusalCode;

/** Why something asked of a document or a register may be refused. */
public enum DocumentRefusal implements RefusalCode {

    /** A number needs its counter exactly once, and only what its register has. */
    NUMBER_FORMAT(Kind.INVALID),
    /** An incoming document is received, not drafted. */
    INCOMING_IS_RECEIVED(Kind.INVALID),
    /** Neither an organization nor a name says who sent it. */
    CORRESPONDENT_MISSING(Kind.INVALID),
    /** An approver is named twice. */
    APPROVER_NAMED_TWICE(Kind.INVALID),
    /** APR-3: the signatory's own visa is not needed. */
    SIGNATORY_AMONG_APPROVERS(Kind.INVALID),
    /** APR-3: the author cannot be the only approver. */
    AUTHOR_APPROVES_ALONE(Kind.INVALID),
    /** Who does not agree, or has remarks, says why. */
    REMARKS_MISSING(Kind.INVALID),
    /** An addressee is named twice. */
    ADDRESSEE_NAMED_TWICE(Kind.INVALID),
    /** An organization sends nothing to itself. */
    ADDRESSED_TO_SELF(Kind.INVALID),
    /** The register counts by sections, and none is named. */
    SECTION_MISSING(Kind.INVALID),
    /** The register has no sections. */
    SECTION_UNEXPECTED(Kind.INVALID),
    /** NUM-8: the same document was received before. */
    DUPLICATE_DOCUMENT(Kind.CONFLICT),
    /** NUM-8: another register of this flow has the index. */
    REGISTER_INDEX_TAKEN(Kind.CONFLICT),
    /** There is nothing to approve yet. */
    VERSION_MISSING(Kind.CONFLICT),
    /** DOC-2: the digest is not the present version's. */
    NOT_THE_PRESENT_VERSION(Kind.CONFLICT),
    /** DOC-1: after signature or registration the content stays. */
    CONTENT_IS_FINAL(Kind.CONFLICT),
    /** The approver is asked later, or has answered. */
    NOT_ASKED_NOW(Kind.CONFLICT),
    /** DOC-6: the caller has no right to sign. */
    NO_RIGHT_TO_SIGN(Kind.FORBIDDEN),
    /** The document is in another state of approval than this needs. */
    APPROVAL_STATE(Kind.CONFLICT),
    /** A document of our own is registered after its signature. */
    NOT_SIGNED(Kind.CONFLICT),
    /** It would be registered before the day it was signed. */
    REGISTERED_BEFORE_SIGNED(Kind.INVALID),
    /** The register holds documents of another flow. */
    REGISTER_OF_OTHER_FLOW(Kind.INVALID),
    /** DOC-5: registration happens once. */
    ALREADY_REGISTERED(Kind.CONFLICT),
    /** This needs a registered document. */
    NOT_REGISTERED(Kind.CONFLICT),
    /** Only outgoing documents and directives are dispatched. */
    NOT_FOR_DISPATCH(Kind.CONFLICT),
    /** REC-2: assignments issued from it are open. */
    ON_EXECUTION(Kind.CONFLICT),
    /** REC-2: it lies in another case. */
    ALREADY_FILED(Kind.CONFLICT),
    /** DOC-3: what is registered is never cancelled. */
    REGISTERED_STAYS(Kind.CONFLICT),
    /** The document was called off. */
    DOCUMENT_CANCELLED(Kind.CONFLICT);

    private final Kind kind;

    DocumentRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return this.kind;
    }

}
