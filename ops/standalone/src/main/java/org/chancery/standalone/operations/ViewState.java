package org.chancery.standalone.operations;

import java.util.List;

import org.chancery.query.projection.ProjectionEngine;
import org.chancery.query.projection.ProjectionStatus;
import org.jspecify.annotations.Nullable;

/**
 * How far one view is.
 *
 * @param view its name and version
 * @param applied how many events it has drawn from
 * @param of how many there are
 * @param perSecond how many it has lately applied in a second
 * @param state what it is doing
 * @param parked how many streams it leaves out, because an event of theirs could not be
 * taken in
 * @param problem why it is not getting on, if it is not
 */
public record ViewState(String view, long applied, long of, long perSecond, String state, int parked,
        @Nullable String problem) {

    /** Of every view of this process. */
    public static List<ViewState> of(ProjectionEngine projections) {
        return projections.status().stream().map(ViewState::of).toList();
    }

    private static ViewState of(ProjectionStatus status) {
        return new ViewState(status.edition().collection(), status.applied(), status.head(), status.perSecond(),
                status.state().name(), status.parked(), status.problem());
    }

    /** How many events it has yet to draw from. */
    public long lag() {
        return this.of - this.applied;
    }

    /** Whether it is ours to build, gets on, and is not there yet. */
    public boolean isUnderWay() {
        boolean behind = this.state.equals(ProjectionStatus.State.LIVE.name()) && lag() > 0;
        return behind || this.state.equals(ProjectionStatus.State.CATCHING_UP.name());
    }

    public boolean isFailed() {
        return this.state.equals(ProjectionStatus.State.FAILED.name());
    }

}
