package org.chancery.query.projection;

import org.chancery.store.Obstacle;

/**
 * The stored views were built from other events than those that there are: the wrong
 * database, or an event store that was begun anew. The message names the remedy.
 */
public final class ViewsOfAnotherHistory extends Obstacle {

    private static final long serialVersionUID = 1L;

    ViewsOfAnotherHistory(Edition<?> edition, Bookmark reached, long events) {
        super(Kind.ENGINE, "The views were built from another history (" + edition + " from " + (reached.position() + 1)
                + " events, the last of which is not among the " + events + " here). Give them an empty database, or "
                + "name another in CHANCERY_VIEWS_DATABASE, and they are built anew");
    }

}
