package org.chancery.store.postgres;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** What a failed statement says about the appends in it. */
enum Fault {

    /** A place or an event id is taken already. */
    CONFLICT,

    /** The connection broke; whether the statement took effect is not known. */
    BROKEN,

    /** PostgreSQL will not have one of the values. */
    CONTENT,

    /** Anything else: it is no append's own fault. */
    OTHER;

    static Fault of(SQLException exception) {
        String state = (exception.getSQLState() != null) ? exception.getSQLState() : "";
        if (state.equals("23505")) {
            return CONFLICT;
        }
        if (state.startsWith("08") || state.startsWith("57P") || exception instanceof SQLTransientConnectionException) {
            return BROKEN;
        }
        return (state.startsWith("22") || state.startsWith("23") || state.startsWith("54")) ? CONTENT : OTHER;
    }

}
