package org.chancery.organization.api;

import org.chancery.kernel.PositionId;

/** What can be asked of a position, in the order of its life. */
public sealed interface PositionCommand extends DirectoryCommand
        permits AddPosition, Appoint, AppointActing, Substitute, Dismiss {

    /** The position that is meant. */
    PositionId positionId();

}
