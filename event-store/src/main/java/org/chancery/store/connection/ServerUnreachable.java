package org.chancery.store.connection;

import org.chancery.store.Obstacle;

/** No database server answers where one should be. */
public final class ServerUnreachable extends Obstacle {

    private static final long serialVersionUID = 1L;

    /**
     * @param remedy where to look
     */
    ServerUnreachable(String server, Object remedy, Throwable cause) {
        super(Kind.ENGINE, "%s cannot be reached (%s): see %s".formatted(server, innermost(cause), remedy), cause);
    }

    /** The first line of what went wrong in the end; drivers wrap it several times. */
    private static String innermost(Throwable thrown) {
        Throwable innermost = thrown;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return String.valueOf(innermost.getMessage()).lines().findFirst().orElse(innermost.getClass().getName());
    }

}
