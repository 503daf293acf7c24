package org.chancery.assignment.event;

import java.util.List;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * The report was accepted: the assignment is executed.
 *
 * @param assignmentId the assignment
 * @param comment a word to the executor
 * @param parentId the assignment of which it is a part
 * @param closedChildren the parts that were still open and are called off with it
 * (ASG-12)
 * @param sourceKind the kind of object that the assignment came from
 * @param sourceId the object that it came from
 */
@StoredAs("assignment.ReportAccepted")
public record ReportAccepted(String assignmentId, @Nullable String comment, @Nullable String parentId,
        List<String> closedChildren, @Nullable String sourceKind,
        @Nullable String sourceId) implements AssignmentEvent {

    public ReportAccepted {
        closedChildren = List.copyOf(closedChildren);
    }

}
