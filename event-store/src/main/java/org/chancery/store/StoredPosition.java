package org.chancery.store;

import java.util.OptionalLong;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The position of the last event that a unit of work stored. An engine notes it; whoever
 * answers the command tells it to the caller, who can then read his own write.
 */
public final class StoredPosition {

    private static final String KEY = StoredPosition.class.getName();

    private StoredPosition() {
    }

    /** Note it in the unit of work of this thread, if there is one. */
    public static void note(long position) {
        CurrentUnitOfWork.ifStarted((unitOfWork) -> unitOfWork.root().resources().put(KEY, position));
    }

    /** Empty when nothing was stored: the command changed nothing. */
    public static OptionalLong of(UnitOfWork<?> unitOfWork) {
        Object position = unitOfWork.root().resources().get(KEY);
        return (position instanceof Long known) ? OptionalLong.of(known) : OptionalLong.empty();
    }

}
