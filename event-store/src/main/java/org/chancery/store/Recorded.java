package org.chancery.store;

import java.util.OptionalLong;

import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The answer to a command: up to which position what it recorded is stored. Known when
 * its unit of work has committed, which is after its handler has returned and before
 * whoever gave it is answered.
 */
public final class Recorded {

    private static final long NOTHING = -1;

    private volatile long position = NOTHING;

    private Recorded() {
    }

    /** The answer to the command of this unit of work. */
    public static Recorded in(UnitOfWork<?> unitOfWork) {
        Recorded recorded = new Recorded();
        unitOfWork.afterCommit((committed) -> recorded.position = StoredPosition.of(committed).orElse(NOTHING));
        return recorded;
    }

    /** The position of the last event; empty when nothing was recorded. */
    public OptionalLong position() {
        long known = this.position;
        return (known != NOTHING) ? OptionalLong.of(known) : OptionalLong.empty();
    }

}
