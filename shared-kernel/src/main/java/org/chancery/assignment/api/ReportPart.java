package org.chancery.assignment.api;

import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.Require;

/**
 * Report that a part of an assignment is done (ASG-2). The responsible executor still
 * answers for the whole.
 *
 * <p>
 * A co-executor may, as long as the whole is not reported, and again when he has more to
 * say.
 *
 * @param assignmentId the assignment
 * @param text what was done
 * @param files proofs of it
 */
public record ReportPart(@TargetAggregateIdentifier AssignmentId assignmentId, String text,
        List<FileReference> files) implements AssignmentCommand {

    public ReportPart {
        text = Require.text("text", text, 20_000);
        files = Require.atMost("files", 50, files);
    }

}
