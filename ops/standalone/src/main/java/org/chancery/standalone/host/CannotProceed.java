package org.chancery.standalone.host;

import org.chancery.store.Obstacle;

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

    /** What stands in the way of a start, whoever met it. */
    public static CannotProceed because(Obstacle obstacle) {
        ExitCode exit = switch (obstacle.kind()) {
            case SETTINGS -> ExitCode.USAGE;
            case IN_USE -> ExitCode.DATA_IN_USE;
            case ENGINE -> ExitCode.ENGINE_FAILED;
        };
        return new CannotProceed(exit, String.valueOf(obstacle.getMessage()), obstacle);
    }

    public ExitCode exit() {
        return this.exit;
    }

}
