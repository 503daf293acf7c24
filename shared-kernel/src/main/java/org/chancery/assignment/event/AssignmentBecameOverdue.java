package org.chancery.assignment.event;

import java.time.Instant;

import org.chancery.kernel.StoredAs;

/** The deadline passed without a report. */
@StoredAs("assignment.AssignmentBecameOverdue")
public record AssignmentBecameOverdue(String assignmentId, Instant dueAt) implements AssignmentEvent {

}
