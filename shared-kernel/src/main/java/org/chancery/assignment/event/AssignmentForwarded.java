package org.chancery.assignment.event;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/** Another executor answers for it from now on; the deadline stayed (ASG-13). */
@StoredAs("assignment.AssignmentForwarded")
public record AssignmentForwarded(String assignmentId, String from, String to,
        @Nullable String reason) implements AssignmentEvent {

}
