package org.chancery.assignment.event;

import org.chancery.kernel.StoredAs;

/** The responsible executor took it on. */
@StoredAs("assignment.AssignmentAccepted")
public record AssignmentAccepted(String assignmentId) implements AssignmentEvent {

}
