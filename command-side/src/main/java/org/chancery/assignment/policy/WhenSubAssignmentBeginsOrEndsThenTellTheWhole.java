package org.chancery.assignment.policy;

import org.chancery.assignment.api.AddSubAssignment;
import org.chancery.assignment.api.AssignmentId;
import org.chancery.assignment.api.EndSubAssignment;
import org.chancery.assignment.event.AssignmentCancelled;
import org.chancery.assignment.event.AssignmentIssued;
import org.chancery.assignment.event.ReportAccepted;
import org.chancery.command.policy.Orders;
import org.chancery.command.policy.Policy;
import org.chancery.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * An assignment must know its open parts, for it cannot be executed while one is open
 * (ASG-12).
 */
public final class WhenSubAssignmentBeginsOrEndsThenTellTheWhole implements Policy {

    @Override
    public void when(DomainEvent event, Orders orders) {
        AssignmentId whole = id(String.valueOf(whole(event)));
        AssignmentId part = id(event.aggregateId());
        orders.give((event instanceof AssignmentIssued) ? new AddSubAssignment(whole, part)
                : new EndSubAssignment(whole, part));
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return eventType == AssignmentIssued.class || eventType == ReportAccepted.class
                || eventType == AssignmentCancelled.class;
    }

    /** Most assignments are no parts. */
    @Override
    public boolean concerns(DomainEvent event) {
        return whole(event) != null;
    }

    private static @Nullable String whole(DomainEvent event) {
        return switch (event) {
            case AssignmentIssued issued -> issued.parentId();
            case ReportAccepted accepted -> accepted.parentId();
            case AssignmentCancelled cancelled -> cancelled.parentId();
            default -> null;
        };
    }

    private static AssignmentId id(String id) {
        return new AssignmentId(id);
    }

}
