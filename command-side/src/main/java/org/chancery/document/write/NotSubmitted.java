package org.chancery.document.write;

/** Nobody has been asked yet. */
record NotSubmitted() implements Approval {

    static final String NAME = "NOT_SUBMITTED";

    @Override
    public String name() {
        return NAME;
    }

}
