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

/**
 * An assignment must know its open parts, for it cannot be executed while one is open
 * (ASG-12).
 */
public final class WhenSubAssignmentBeginsOrEndsThenTellTheWhole implements Policy {

    @Override
    public void when(DomainEvent event, Orders orders) {
        switch (event) {
            case AssignmentIssued issued when issued.parentId() != null ->
                orders.give(new AddSubAssignment(id(issued.parentId()), id(issued.assignmentId())));
            case ReportAccepted accepted when accepted.parentId() != null ->
                orders.give(new EndSubAssignment(id(accepted.parentId()), id(accepted.assignmentId())));
            case AssignmentCancelled cancelled when cancelled.parentId() != null ->
                orders.give(new EndSubAssignment(id(cancelled.parentId()), id(cancelled.assignmentId())));
            default -> {
                // Not a part, or not its beginning or end.
            }
        }
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return eventType == AssignmentIssued.class || eventType == ReportAccepted.class
                || eventType == AssignmentCancelled.class;
    }

    private static AssignmentId id(String id) {
        return new AssignmentId(id);
    }

}
