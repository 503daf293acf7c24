package org.chancery.query.view;

import java.time.Duration;
import java.util.Collection;

import org.chancery.query.projection.View;

/** How far the views have come, for those who want to read what they wrote. */
public interface Positions {

    /**
     * Wait until all these views have drawn from the event at this position, but not
     * longer than that.
     * @return whether they have
     */
    boolean await(Collection<? extends View<?>> views, long position, Duration atMost);

    /**
     * The position of the last event that the view has drawn from; -1 before the first.
     */
    long of(View<?> view);

}
