package org.chancery.assignment.api;

import org.chancery.kernel.Command;

/** What can be asked of an assignment, in the order of its life. */
public sealed interface AssignmentCommand extends Command permits IssueAssignment, AcceptAssignment, ForwardAssignment,
        AddSubAssignment, EndSubAssignment, RequestExtension, GrantExtension, RefuseExtension, MarkOverdue, ReportPart,
        SubmitReport, ReturnForRework, AcceptReport, CancelAssignment {

    /** The assignment that is meant. */
    AssignmentId assignmentId();

}
