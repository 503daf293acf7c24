package org.chancery.query.projection;

import java.util.Map;

/** Hears how the views that this node builds get on. Must return at once. */
public interface ProjectionListener {

    /**
     * The view has drawn from all events up to this position, and what it wrote can be
     * read.
     * @param changed the ids of the documents that were written, each with the position
     * of the last event that did
     */
    void reached(View<?> view, long position, Map<String, Long> changed);

    /** This node does not build the view any more. */
    void left(View<?> view);

}
