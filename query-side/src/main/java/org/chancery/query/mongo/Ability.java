package org.chancery.query.mongo;

import org.jspecify.annotations.Nullable;

/**
 * What the views rely on in a server, and what becomes of one that does not have it. A
 * {@link Probe} asks for it.
 */
enum Ability {

    WRITING("take writes"),

    UNIQUE_IDS("keep two documents from having one id"),

    UNIQUE_KEYS("keep an index unique"),

    ORDER("stop at the first write of several that fails"),

    GUARDS("leave alone what the guard of a change does not match"),

    CLAIMS("tell what a change has led to"),

    OPERATORS("change documents by all operators that projectors use"),

    BEGINNINGS("find by the beginning of a word"),

    PAGES("find in the order of two fields, from a place on"),

    TRANSACTIONS("undo a transaction that was aborted", "each write guards itself");

    private final String meaning;

    private final @Nullable String otherwise;

    /** Without it a server is refused. */
    Ability(String meaning) {
        this(meaning, null);
    }

    Ability(String meaning, @Nullable String otherwise) {
        this.meaning = meaning;
        this.otherwise = otherwise;
    }

    boolean isNeeded() {
        return this.otherwise == null;
    }

    /** What is done without it. */
    String otherwise() {
        return (this.otherwise != null) ? this.otherwise : "refused";
    }

    /** What a server that has it does. */
    @Override
    public String toString() {
        return this.meaning;
    }

}
