package org.chancery.standalone.intake;

import java.io.IOException;

/**
 * The mapping or the file as a whole makes no sense; the message says why, for people.
 */
public final class UnreadableInput extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableInput(String message) {
        super(message);
    }

}
