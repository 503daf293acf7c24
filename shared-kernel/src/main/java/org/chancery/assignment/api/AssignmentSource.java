package org.chancery.assignment.api;

import org.chancery.kernel.Require;

/**
 * What an assignment came from.
 *
 * @param kind the kind of object
 * @param id its id
 */
public record AssignmentSource(Kind kind, String id) {

    public AssignmentSource {
        Require.present("kind", kind);
        id = Require.uuid(id);
    }

    /** The kinds of object that an assignment can come from. */
    public enum Kind {

        /** A resolution on a document (резолюция). */
        DOCUMENT,

        /** A decision of a meeting (пункт протокола). */
        DECISION,

        /** A message that was turned into an assignment (MSG-13). */
        MESSAGE

    }

}
