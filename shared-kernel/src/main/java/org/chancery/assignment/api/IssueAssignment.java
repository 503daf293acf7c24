package org.chancery.assignment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Issue an assignment: one responsible executor does something by a deadline (ASG-1).
 *
 * <p>
 * An executive may, and any executor for a part of his own assignment. Refused when a
 * co-executor is the responsible one, is named twice or has a later day than the whole
 * (ASG-3), and when the deadline has already passed. The same content under the same id
 * changes nothing; other content is refused.
 *
 * @param assignmentId the new assignment's id
 * @param text what is to be done
 * @param executor the responsible executor (ответственный исполнитель)
 * @param coExecutors who does parts of it
 * @param controller who accepts the report; absent means the issuer
 * @param dueOn the last day, when the deadline is a day
 * @param dueAt the last instant, when the deadline is an instant
 * @param zone the zone of the deadline, an IANA name
 * @param controlLevel how closely it is watched
 * @param parentId the assignment of which this is a part (подпоручение)
 * @param source what it came from; absent when it was given directly
 */
public record IssueAssignment(@TargetAggregateIdentifier AssignmentId assignmentId, String text, PositionId executor,
        List<CoExecutor> coExecutors, @Nullable PositionId controller, @Nullable LocalDate dueOn,
        @Nullable Instant dueAt, String zone, ControlLevel controlLevel, @Nullable AssignmentId parentId,
        @Nullable AssignmentSource source) implements AssignmentCommand {

    public IssueAssignment {
        text = Require.text("text", text, 10_000);
        Require.present("executor", executor);
        coExecutors = Require.atMost("coExecutors", 500, coExecutors);
        controlLevel = (controlLevel != null) ? controlLevel : ControlLevel.ORDINARY;
        Deadline.of(dueOn, dueAt, zone);
    }

    public Deadline deadline() {
        return Deadline.of(this.dueOn, this.dueAt, this.zone);
    }

}
