package org.chancery.document.api;

/** Which way a document goes. */
public enum Flow {

    /** To us, from a correspondent (входящий). */
    INCOMING,
    /** From us, to correspondents (исходящий). */
    OUTGOING,
    /** Within the organization (внутренний): a note, a report. */
    INTERNAL,
    /** What the organization orders (ОРД): an order, a resolution, minutes. */
    DIRECTIVE

}
