package org.chancery.document.api;

/** On what ground a signature is valid (APR-9). */
public enum SigningGround {

    /** The signatory's own office (должностные обязанности). */
    OFFICE,
    /** He substitutes the signatory. */
    SUBSTITUTION,
    /** He is the acting holder of the signatory's position. */
    ACTING,
    /** The signatory signed on paper; a registrar confirms it (APR-8). */
    PAPER

}
