package org.chancery.document.api;

/** What an approver says of a version. */
public enum VisaResult {

    AGREED,
    /** He agrees, and has remarks (замечания). */
    AGREED_WITH_REMARKS,
    /** He sends it back for rework. */
    NOT_AGREED

}
