package org.chancery.assignment.event;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/** The report was accepted: the assignment is executed. */
@StoredAs("assignment.ReportAccepted")
public record ReportAccepted(String assignmentId, @Nullable String comment) implements AssignmentEvent {

}
