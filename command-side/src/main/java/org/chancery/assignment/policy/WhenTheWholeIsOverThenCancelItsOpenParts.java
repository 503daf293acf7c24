package org.chancery.assignment.policy;

import java.util.List;

import org.chancery.assignment.api.AssignmentId;
import org.chancery.assignment.api.CancelAssignment;
import org.chancery.assignment.event.AssignmentCancelled;
import org.chancery.assignment.event.ReportAccepted;
import org.chancery.command.policy.Orders;
import org.chancery.command.policy.Policy;
import org.chancery.kernel.DomainEvent;

/**
 * Parts that were closed with the whole are called off for the reason that was given for
 * it (ASG-12).
 */
public final class WhenTheWholeIsOverThenCancelItsOpenParts implements Policy {

    @Override
    public void when(DomainEvent event, Orders orders) {
        if (event instanceof ReportAccepted accepted && accepted.comment() != null) {
            cancel(accepted.closedChildren(), accepted.comment(), orders);
        }
        else if (event instanceof AssignmentCancelled cancelled) {
            cancel(cancelled.closedChildren(), cancelled.reason(), orders);
        }
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return eventType == ReportAccepted.class || eventType == AssignmentCancelled.class;
    }

    private static void cancel(List<String> children, String reason, Orders orders) {
        children.forEach((child) -> orders.give(new CancelAssignment(new AssignmentId(child), reason)));
    }

}
