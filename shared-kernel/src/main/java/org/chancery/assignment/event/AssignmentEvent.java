package org.chancery.assignment.event;

import org.chancery.kernel.DomainEvent;

/** What can have happened to an assignment, in the order of its life. */
public sealed interface AssignmentEvent extends DomainEvent
        permits AssignmentIssued, AssignmentAccepted, AssignmentForwarded, SubAssignmentAdded, SubAssignmentEnded,
        ExtensionRequested, DeadlineExtended, ExtensionRefused, AssignmentBecameOverdue, PartReported, ReportSubmitted,
        ReturnedForRework, ReportAccepted, AssignmentCancelled {

    /** The assignment to which it happened. */
    String assignmentId();

    @Override
    default String aggregateId() {
        return assignmentId();
    }

}
