package org.chancery.document.event;

import org.chancery.kernel.StoredAs;

/** An assignment was issued from it: it cannot be filed before that is over (REC-2). */
@StoredAs("document.ExecutionBegun")
public record ExecutionBegun(String documentId, String assignmentId) implements DocumentEvent {

}
