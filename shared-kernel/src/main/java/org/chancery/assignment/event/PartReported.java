package org.chancery.assignment.event;

import java.time.Instant;
import java.util.List;

import org.chancery.kernel.FileReference;
import org.chancery.kernel.StoredAs;

/**
 * A co-executor reported that his part is done.
 *
 * @param assignmentId the assignment
 * @param coExecutor the position that does the part
 * @param reportedAt the moment that decides whether he was in time
 * @param dueAt the deadline of the part that held at that moment
 * @param text what was done
 * @param files proofs of it
 */
@StoredAs("assignment.PartReported")
public record PartReported(String assignmentId, String coExecutor, Instant reportedAt, Instant dueAt, String text,
        List<FileReference> files) implements AssignmentEvent {

    public PartReported {
        files = List.copyOf(files);
    }

}
