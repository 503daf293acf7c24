package org.chancery.assignment.api;

import java.time.LocalDate;

import org.chancery.kernel.PositionId;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Someone who does a part of an assignment (соисполнитель).
 *
 * @param position the position that does the part
 * @param dueOn the day for the part; absent means the deadline of the whole (ASG-3)
 */
public record CoExecutor(PositionId position, @Nullable LocalDate dueOn) {

    public CoExecutor {
        Require.present("position", position);
        dueOn = Require.optionalDate("dueOn", dueOn);
    }

}
