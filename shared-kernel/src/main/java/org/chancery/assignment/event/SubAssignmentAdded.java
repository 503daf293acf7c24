package org.chancery.assignment.event;

import org.chancery.kernel.StoredAs;

/**
 * A part of it was issued as an assignment of its own; until that is over, the whole
 * cannot be executed (ASG-12).
 */
@StoredAs("assignment.SubAssignmentAdded")
public record SubAssignmentAdded(String assignmentId, String childId) implements AssignmentEvent {

}
