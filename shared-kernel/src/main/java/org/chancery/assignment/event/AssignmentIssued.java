package org.chancery.assignment.event;

import java.time.LocalDate;

import org.chancery.kernel.StoredAs;

/** Somebody was told to do something by a day. */
@StoredAs("assignment.AssignmentIssued")
public record AssignmentIssued(String assignmentId, String text, String executor,
        LocalDate dueOn) implements AssignmentEvent {

}
