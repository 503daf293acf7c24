package org.chancery.standalone.host;

/**
 * Something outside the program is not as it must be. The message is one line that names
 * the remedy, and is all that the person at the terminal sees.
 */
public final class CannotProceed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exit;

    public CannotProceed(ExitCode exit, String message) {
        super(message);
        this.exit = exit;
    }

    public CannotProceed(ExitCode exit, String message, Throwable cause) {
        super(message, cause);
        this.exit = exit;
    }

    public ExitCode exit() {
        return this.exit;
    }

}
