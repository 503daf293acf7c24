package org.chancery.assignment.event;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * Another executor answers for it from now on; the deadline stayed (ASG-13).
 *
 * @param assignmentId the assignment
 * @param from who handed it on
 * @param to who answers for it now
 * @param reason why
 * @param sourceKind the kind of object that the assignment came from
 * @param sourceId the object that it came from
 */
@StoredAs("assignment.AssignmentForwarded")
public record AssignmentForwarded(String assignmentId, String from, String to, @Nullable String reason,
        @Nullable String sourceKind, @Nullable String sourceId) implements AssignmentEvent {

}
