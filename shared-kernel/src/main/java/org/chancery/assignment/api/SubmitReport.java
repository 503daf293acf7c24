package org.chancery.assignment.api;

import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.Require;

/**
 * Report that the assignment is done (ASG-14). From now on the controller's time runs,
 * not the executor's.
 *
 * <p>
 * The responsible executor may, once he has accepted the assignment.
 *
 * @param assignmentId the assignment
 * @param text what was done
 * @param files proofs of it
 */
public record SubmitReport(@TargetAggregateIdentifier AssignmentId assignmentId, String text,
        List<FileReference> files) implements AssignmentCommand {

    public SubmitReport {
        text = Require.text("text", text, 20_000);
        files = Require.atMost("files", 50, files);
    }

}
