package org.chancery.document.policy;

import org.chancery.assignment.api.AssignmentSource;
import org.chancery.assignment.event.AssignmentCancelled;
import org.chancery.assignment.event.AssignmentIssued;
import org.chancery.assignment.event.ReportAccepted;
import org.chancery.command.policy.Orders;
import org.chancery.command.policy.Policy;
import org.chancery.document.api.BeginExecution;
import org.chancery.document.api.DocumentId;
import org.chancery.document.api.EndExecution;
import org.chancery.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A document must know its open assignments, for it cannot be filed while one is open
 * (REC-2).
 */
public final class WhenAssignmentOnDocumentBeginsOrEndsThenTellTheDocument implements Policy {

    private static final String DOCUMENT = AssignmentSource.Kind.DOCUMENT.name();

    @Override
    public void when(DomainEvent event, Orders orders) {
        switch (event) {
            case AssignmentIssued issued ->
                orders.give(new BeginExecution(document(issued.sourceId()), issued.assignmentId()));
            case ReportAccepted accepted ->
                orders.give(new EndExecution(document(accepted.sourceId()), accepted.assignmentId(), true));
            case AssignmentCancelled cancelled ->
                orders.give(new EndExecution(document(cancelled.sourceId()), cancelled.assignmentId(), false));
            default -> {
                // Neither the beginning nor the end of one.
            }
        }
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return eventType == AssignmentIssued.class || eventType == ReportAccepted.class
                || eventType == AssignmentCancelled.class;
    }

    /** Most assignments come from no document. */
    @Override
    public boolean concerns(DomainEvent event) {
        return DOCUMENT.equals(switch (event) {
            case AssignmentIssued issued -> issued.sourceKind();
            case ReportAccepted accepted -> accepted.sourceKind();
            case AssignmentCancelled cancelled -> cancelled.sourceKind();
            default -> null;
        });
    }

    private static DocumentId document(@Nullable String sourceId) {
        return new DocumentId(String.valueOf(sourceId));
    }

}
