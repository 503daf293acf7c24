package org.chancery.query.projection;

import java.time.Duration;
import java.util.List;
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

    /** The edition has taken these in, and for all of them together it took so long. */
    default void tookIn(Edition<?> edition, List<Fact> facts, Duration took) {
    }

    /** This node does not build the edition any more. */
    void left(Edition<?> edition);

    /**
     * Another node has written these documents, and they can be read.
     * @see #reached
     */
    default void changedElsewhere(Edition<?> edition, Map<String, Long> changed) {
    }

    /** Whether it wants to know now what other nodes write. */
    default boolean isCurious() {
        return false;
    }

    /** Another edition of a view may be what is read now. */
    default void lookAgain() {
    }

}
