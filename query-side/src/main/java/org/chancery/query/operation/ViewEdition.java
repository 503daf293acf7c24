package org.chancery.query.operation;

import org.chancery.query.projection.EditionState;
import org.chancery.query.projection.ProjectionStatus;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a view, and how far it is.
 *
 * @param name its collection
 * @param view the view of which it is an edition
 * @param use what it is for
 * @param applied how many events it has drawn from
 * @param head how many events there are
 * @param perSecond how many it has lately drawn from in a second
 * @param secondsLeft how many seconds it still needs at this pace
 * @param state what it is doing; null where this program cannot build it
 * @param parked how many streams it leaves out
 * @param problem why it does not get on, if it does not
 */
public record ViewEdition(String name, String view, EditionState.Use use, long applied, long head,
        @Nullable Long perSecond, @Nullable Long secondsLeft, ProjectionStatus.@Nullable State state, int parked,
        @Nullable String problem) {

    static ViewEdition of(EditionState stored, @Nullable ProjectionStatus here, long head) {
        if (here == null) {
            return new ViewEdition(stored.collection(), stored.view(), stored.use(), stored.applied(), head, null, null,
                    null, stored.parked(), null);
        }
        if (here.state() == ProjectionStatus.State.WAITING) {
            return new ViewEdition(stored.collection(), stored.view(), stored.use(), stored.applied(), head, null, null,
                    here.state(), stored.parked(), here.problem());
        }
        return new ViewEdition(stored.collection(), stored.view(), stored.use(), here.applied(), head, here.perSecond(),
                here.secondsLeft(), here.state(), here.parked(), here.problem());
    }

}
