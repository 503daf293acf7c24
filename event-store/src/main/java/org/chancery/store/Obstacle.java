package org.chancery.store;

/**
 * Something outside the program stands in the way of its start. The message is one line
 * that names the remedy, and is all that the person at the terminal sees.
 */
public abstract class Obstacle extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    protected Obstacle(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    protected Obstacle(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return this.kind;
    }

    /** What stands in the way. */
    public enum Kind {

        /** The program was not told what it has to know. */
        SETTINGS(2),

        /** Another process has what this one needs. */
        IN_USE(12),

        /** A server is not there, or is not as it must be. */
        ENGINE(15);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        /** How the process ends. */
        public int exitCode() {
            return this.exitCode;
        }

    }

}
