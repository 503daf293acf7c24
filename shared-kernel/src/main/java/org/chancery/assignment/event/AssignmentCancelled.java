package org.chancery.assignment.event;

import org.chancery.kernel.StoredAs;

/** It was called off. */
@StoredAs("assignment.AssignmentCancelled")
public record AssignmentCancelled(String assignmentId, String reason) implements AssignmentEvent {

}
