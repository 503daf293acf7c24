package org.chancery.assignment.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Hand an assignment on to another executor, who answers for it from now on
 * (переадресация, ASG-13). The deadline and the chain of executors stay.
 *
 * <p>
 * The responsible executor may, until he has reported. Refused when it would go to
 * himself. Forwarding it again to the one who has it changes nothing.
 */
public record ForwardAssignment(@TargetAggregateIdentifier AssignmentId assignmentId, PositionId to,
        @Nullable String reason) implements AssignmentCommand {

    public ForwardAssignment {
        Require.present("to", to);
        reason = Require.optionalText("reason", reason, 2_000);
    }

}
