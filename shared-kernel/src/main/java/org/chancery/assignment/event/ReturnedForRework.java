package org.chancery.assignment.event;

import org.chancery.kernel.StoredAs;

/** The report was sent back; the deadline stayed. */
@StoredAs("assignment.ReturnedForRework")
public record ReturnedForRework(String assignmentId, String reason) implements AssignmentEvent {

}
