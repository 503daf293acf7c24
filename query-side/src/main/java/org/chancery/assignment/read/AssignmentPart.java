package org.chancery.assignment.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.chancery.assignment.read.AssignmentCard.Report;

/**
 * A part of an assignment, as the schema shows it: its day, and what came of it.
 *
 * @param reports what the co-executor reported, the last one last
 */
record AssignmentPart(String position, LocalDate dueOn, List<Report> reports) {

    static List<AssignmentPart> of(AssignmentCard whole) {
        return whole.parts()
            .stream()
            .map((part) -> new AssignmentPart(part.position(), Objects.requireNonNullElse(part.dueOn(), whole.dueOn()),
                    reports(whole, part.position())))
            .toList();
    }

    private static List<Report> reports(AssignmentCard whole, String position) {
        return whole.partReports()
            .stream()
            .filter((reported) -> reported.position().equals(position))
            .map(AssignmentCard.PartReport::report)
            .toList();
    }

}
