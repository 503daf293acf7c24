package org.chancery.assignment.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;
import org.chancery.assignment.api.AssignmentSource;
import org.chancery.assignment.api.ControlLevel;
import org.chancery.kernel.FileReference;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as it is stored for reading. People stand in it by their positions.
 *
 * @param id the assignment's id
 * @param version the sequence of its last event
 * @param executors all who answered for it, the present one last
 * @param forwardings each time it was handed on, the first one first
 * @param partReports what co-executors reported, the first one first
 * @param late whether the last report came after the deadline that held then
 * @param readers the grants that may see it
 */
public record AssignmentCard(@BsonId String id, long version, String text, State state, String issuer, String executor,
        List<String> executors, List<Forwarding> forwardings, List<Part> parts, List<PartReport> partReports,
        String controller, ControlLevel controlLevel, Instant dueAt, LocalDate dueOn, String zone,
        Instant originalDueAt, int extensions, @Nullable ExtensionRequest extensionRequest, boolean overdue,
        @Nullable Boolean late, List<Report> reports, int reworks, Instant issuedAt, @Nullable Instant closedAt,
        @Nullable String cancellationReason, @Nullable Source source, @Nullable String parent, int openChildren,
        List<String> readers) {

    /** Where it stands. */
    public enum State {

        ISSUED, ON_EXECUTION, REPORTED, EXECUTED, CANCELLED

    }

    /** That one executor handed it on to another. */
    public record Forwarding(String from, String to, @Nullable String reason, Instant forwardedAt) {

    }

    /**
     * One co-executor and the day of his part.
     *
     * @param dueOn absent when it is due with the whole
     */
    public record Part(String position, @Nullable LocalDate dueOn) {

    }

    /** What one co-executor reported. */
    public record PartReport(String position, Report report) {

    }

    /** A request for more time that waits for an answer. */
    public record ExtensionRequest(Instant dueAt, LocalDate dueOn, String reason) {

    }

    /** What the executor reported. */
    public record Report(Instant reportedAt, boolean late, String text, List<FileReference> files) {

    }

    /** What it came from. */
    public record Source(AssignmentSource.Kind kind, String object) {

    }

}
