package org.chancery.query.projection;

/**
 * Turns events into the documents of one view.
 *
 * <p>
 * A projector is pure: the same facts ask for the same writes. It reads no clock, no
 * other view and no document of its own, keeps nothing between two facts, and may be
 * called from any thread. It is a bean; that is all the engine needs to find it.
 */
public interface Projector<D> {

    View<D> view();

    /** Ask for what this fact changes; for nothing, when it does not concern the view. */
    void project(Fact fact, Writes<D> writes);

}
