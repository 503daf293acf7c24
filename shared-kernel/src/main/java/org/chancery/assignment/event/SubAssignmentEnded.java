package org.chancery.assignment.event;

import org.chancery.kernel.StoredAs;

/** A part of it is executed or cancelled. */
@StoredAs("assignment.SubAssignmentEnded")
public record SubAssignmentEnded(String assignmentId, String childId) implements AssignmentEvent {

}
