package org.chancery.store;

import java.util.OptionalLong;

import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

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

    /**
     * The answer to a command that was done in another process.
     * @param position of its last event, or null when it recorded nothing
     */
    public static Recorded upTo(@Nullable Long position) {
        Recorded recorded = new Recorded();
        recorded.position = (position != null) ? position : NOTHING;
        return recorded;
    }

    /** The position of the last event; empty when nothing was recorded. */
    public OptionalLong position() {
        long known = this.position;
        return (known != NOTHING) ? OptionalLong.of(known) : OptionalLong.empty();
    }

}
