package org.chancery.assignment.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was told to do something by a deadline.
 *
 * @param assignmentId the new assignment
 * @param text what is to be done
 * @param organization the organization that issued it
 * @param issuer the position that issued it
 * @param executor the position that answers for it
 * @param parts who does which part of it
 * @param controller the position that accepts the report
 * @param dueAt the last instant in time
 * @param dueOn the last day, as it is called in the zone
 * @param zone the zone in which the deadline was computed
 * @param controlLevel how closely it is watched
 * @param parentId the assignment of which it is a part
 * @param sourceKind the kind of object that it came from
 * @param sourceId the object that it came from
 */
@StoredAs("assignment.AssignmentIssued")
public record AssignmentIssued(String assignmentId, String text, String organization, String issuer, String executor,
        List<Part> parts, String controller, Instant dueAt, LocalDate dueOn, String zone, String controlLevel,
        @Nullable String parentId, @Nullable String sourceKind, @Nullable String sourceId) implements AssignmentEvent {

    public AssignmentIssued {
        parts = List.copyOf(parts);
    }

    /** One co-executor and the day of his part. */
    public record Part(String position, LocalDate dueOn) {

    }

}
