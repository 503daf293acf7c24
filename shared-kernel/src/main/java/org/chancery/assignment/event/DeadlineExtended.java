package org.chancery.assignment.event;

import java.time.Instant;
import java.time.LocalDate;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/** The issuer gave more time; the original deadline is in the first event (ASG-15). */
@StoredAs("assignment.DeadlineExtended")
public record DeadlineExtended(String assignmentId, Instant dueAt, LocalDate dueOn, String zone,
        @Nullable String comment) implements AssignmentEvent {

}
