package org.chancery.assignment.api;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Require;

/** Issue an assignment (placeholder of the final form). */
public record IssueAssignment(@TargetAggregateIdentifier AssignmentId assignmentId, String text, PositionId executor,
        LocalDate dueOn) implements AssignmentCommand {

    public IssueAssignment {
        text = Require.text("text", text, 10_000);
        dueOn = Require.date("dueOn", dueOn);
    }

}
