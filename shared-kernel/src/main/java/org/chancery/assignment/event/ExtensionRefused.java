package org.chancery.assignment.event;

import org.chancery.kernel.StoredAs;

/** The issuer gave no more time. */
@StoredAs("assignment.ExtensionRefused")
public record ExtensionRefused(String assignmentId, String reason) implements AssignmentEvent {

}
