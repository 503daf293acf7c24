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
 * @param sourceKind the kind of object that the assignment came from
 * @param sourceId the object that it came from
 */
@StoredAs("assignment.AssignmentCancelled")
public record AssignmentCancelled(String assignmentId, String reason, @Nullable String parentId,
        List<String> closedChildren, @Nullable String sourceKind,
        @Nullable String sourceId) implements AssignmentEvent {

    public AssignmentCancelled {
        closedChildren = List.copyOf(closedChildren);
    }

}
