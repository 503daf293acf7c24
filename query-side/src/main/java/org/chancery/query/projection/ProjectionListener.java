package org.chancery.query.projection;

import java.util.Map;

/** Hears how the views that this node builds get on. Must return at once. */
public interface ProjectionListener {

    /**
     * The edition has drawn from all events up to this position, and what it wrote can be
     * read.
     * @param changed the ids of the documents that were written, each with the position
     * of the last event that did
     */
    void reached(Edition<?> edition, long position, Map<String, Long> changed);

    /** This node does not build the edition any more. */
    void left(Edition<?> edition);

    /** Another edition of a view may be what is read now. */
    default void lookAgain() {
    }

}
