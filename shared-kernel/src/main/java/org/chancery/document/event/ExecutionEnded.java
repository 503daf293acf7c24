package org.chancery.document.event;

import org.chancery.kernel.StoredAs;

/** An assignment issued from it is over. */
@StoredAs("document.ExecutionEnded")
public record ExecutionEnded(String documentId, String assignmentId, boolean executed) implements DocumentEvent {

}
