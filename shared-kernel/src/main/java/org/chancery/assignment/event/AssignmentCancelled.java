package org.chancery.assignment.event;

import java.util.List;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * It was called off.
 *
 * @param assignmentId the assignment
 * @param reason why
 * @param parentId the assignment of which it is a part
 * @param closedChildren the parts that were still open and are called off with it
 * (ASG-12)
 */
@StoredAs("assignment.AssignmentCancelled")
public record AssignmentCancelled(String assignmentId, String reason, @Nullable String parentId,
        List<String> closedChildren) implements AssignmentEvent {

    public AssignmentCancelled {
        closedChildren = List.copyOf(closedChildren);
    }

}
