package org.chancery.document.write;

import java.time.Instant;

import org.chancery.kernel.Actor;

/**
 * The content is signed and final (DOC-1).
 *
 * @param signatory whose signature it is
 * @param sha256 what was signed
 * @param at when
 */
record Signed(String signatory, String sha256, Instant at) implements Approval {

    static final String NAME = "SIGNED";

    /** Whether this very signature was given before. */
    boolean isOf(String digest, Actor actor) {
        return this.sha256.equals(digest) && this.signatory.equals(actor.actingPosition().value());
    }

    @Override
    public String name() {
        return NAME;
    }

}
