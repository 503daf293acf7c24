package org.chancery.assignment.event;

import java.time.Instant;
import java.util.List;

import org.chancery.kernel.FileReference;
import org.chancery.kernel.StoredAs;

/**
 * The executor reported that it is done.
 *
 * @param assignmentId the assignment
 * @param reportedAt the moment that decides whether he was in time
 * @param dueAt the deadline that held at that moment
 * @param text what was done
 * @param files proofs of it
 */
@StoredAs("assignment.ReportSubmitted")
public record ReportSubmitted(String assignmentId, Instant reportedAt, Instant dueAt, String text,
        List<FileReference> files) implements AssignmentEvent {

    public ReportSubmitted {
        files = List.copyOf(files);
    }

}
