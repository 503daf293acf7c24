package org.chancery.meeting.policy;

import java.util.List;

import org.chancery.assignment.api.AssignmentId;
import org.chancery.assignment.api.AssignmentSource;
import org.chancery.assignment.api.ControlLevel;
import org.chancery.assignment.api.IssueAssignment;
import org.chancery.command.policy.Orders;
import org.chancery.command.policy.Policy;
import org.chancery.kernel.DomainEvent;
import org.chancery.kernel.PositionId;
import org.chancery.meeting.event.MinutesSigned;
import org.chancery.meeting.event.MinutesSigned.Decision;
import org.chancery.meeting.event.MinutesSigned.Order;

/**
 * What a meeting decided is to be done: each decision with an executor becomes an
 * assignment, issued by the chair who signed (MTG-10). The event says which, so that the
 * same minutes always give the same assignments.
 */
public final class WhenMinutesSignedThenIssueAssignments implements Policy {

    @Override
    public void when(DomainEvent event, Orders orders) {
        if (event instanceof MinutesSigned minutes) {
            for (Decision decision : minutes.decisions()) {
                if (decision.order() != null) {
                    orders.give(issue(decision, decision.order(), minutes.zone()));
                }
            }
        }
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return eventType == MinutesSigned.class;
    }

    private static IssueAssignment issue(Decision decision, Order order, String zone) {
        return new IssueAssignment(new AssignmentId(order.assignmentId()), decision.text(),
                new PositionId(order.executor()), List.of(), new PositionId(order.controller()), order.dueOn(), null,
                zone, ControlLevel.ORDINARY, null,
                new AssignmentSource(AssignmentSource.Kind.DECISION, decision.decisionId()));
    }

}
