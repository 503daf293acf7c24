package org.chancery.document.write;

/** An approver or the signatory sent it back: the author owes a new version. */
record OnRework(Route route) implements Approval.OnTheWay {

    static final String NAME = "ON_REWORK";

    @Override
    public String name() {
        return NAME;
    }

}
