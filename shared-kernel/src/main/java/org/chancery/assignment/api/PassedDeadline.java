package org.chancery.assignment.api;

import java.time.Instant;

/**
 * A deadline that has passed without a report, as the due register has it.
 *
 * @param assignmentId the assignment
 * @param dueAt its deadline
 */
public record PassedDeadline(String assignmentId, Instant dueAt) {

}
