package org.chancery.assignment.write;

import org.chancery.assignment.api.AddSubAssignment;
import org.chancery.assignment.api.CancelAssignment;
import org.chancery.assignment.event.AssignmentCancelled;
import org.chancery.assignment.event.SubAssignmentAdded;

/**
 * The assignment is not over: parts of it may be issued, and it may be called off with
 * all its open parts.
 */
sealed interface Open extends AssignmentState permits WithExecutor, Reported {

    default SubAssignmentAdded addChild(AddSubAssignment command) {
        return new SubAssignmentAdded(terms().assignmentId(), command.childId().value());
    }

    default AssignmentCancelled cancel(CancelAssignment command) {
        return new AssignmentCancelled(terms().assignmentId(), command.reason(), terms().parentId(),
                terms().openChildren(), terms().sourceKind(), terms().sourceId());
    }

}
