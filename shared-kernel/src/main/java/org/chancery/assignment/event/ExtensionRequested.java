package org.chancery.assignment.event;

import java.time.Instant;
import java.time.LocalDate;

import org.chancery.kernel.StoredAs;

/** The executor asked for more time. */
@StoredAs("assignment.ExtensionRequested")
public record ExtensionRequested(String assignmentId, Instant dueAt, LocalDate dueOn, String zone,
        String reason) implements AssignmentEvent {

}
