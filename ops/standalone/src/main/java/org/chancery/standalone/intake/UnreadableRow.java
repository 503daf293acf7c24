package org.chancery.standalone.intake;

/** What a row says cannot be told as a command; the message says why, for people. */
final class UnreadableRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableRow(String message) {
        super(message);
    }

}
