package org.chancery.query.graphql;

import java.time.Duration;
import java.util.Collection;

import org.chancery.query.projection.View;
import org.chancery.query.view.Positions;

/** Waits, within bounds, until views show what is recorded up to a position. */
public final class ViewWait {

    private final Positions positions;

    private final Duration atMost;

    public ViewWait(Positions positions, Duration atMost) {
        this.positions = positions;
        this.atMost = atMost;
    }

    public boolean untilShown(Collection<? extends View<?>> views, long position) {
        return this.positions.await(views, position, this.atMost);
    }

    public boolean isShown(Collection<? extends View<?>> views, long position) {
        return views.stream().allMatch((view) -> this.positions.of(view) >= position);
    }

}
