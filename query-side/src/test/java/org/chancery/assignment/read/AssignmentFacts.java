package org.chancery.assignment.read;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chancery.assignment.event.AssignmentAccepted;
import org.chancery.assignment.event.AssignmentBecameOverdue;
import org.chancery.assignment.event.AssignmentCancelled;
import org.chancery.assignment.event.AssignmentForwarded;
import org.chancery.assignment.event.AssignmentIssued;
import org.chancery.assignment.event.AssignmentIssued.Part;
import org.chancery.assignment.event.DeadlineExtended;
import org.chancery.assignment.event.ExtensionRefused;
import org.chancery.assignment.event.ExtensionRequested;
import org.chancery.assignment.event.PartReported;
import org.chancery.assignment.event.ReportAccepted;
import org.chancery.assignment.event.ReportSubmitted;
import org.chancery.assignment.event.ReturnedForRework;
import org.chancery.assignment.event.SubAssignmentAdded;
import org.chancery.assignment.event.SubAssignmentEnded;

/** What can have happened to one assignment. */
final class AssignmentFacts {

    static final String ASSIGNMENT = new UUID(7, 1).toString();

    static final String PART = new UUID(7, 2).toString();

    static final String DOCUMENT = new UUID(7, 3).toString();

    static final String MINISTRY = new UUID(7, 4).toString();

    static final String MINISTER = new UUID(8, 1).toString();

    static final String EXECUTOR = new UUID(8, 2).toString();

    static final String COLLEAGUE = new UUID(8, 3).toString();

    static final String CONTROLLER = new UUID(8, 4).toString();

    static final LocalDate DUE_ON = LocalDate.of(2026, 4, 30);

    static final Instant DUE_AT = Instant.parse("2026-04-30T20:59:59Z");

    static final LocalDate LATER_ON = LocalDate.of(2026, 5, 15);

    static final Instant LATER_AT = Instant.parse("2026-05-15T20:59:59Z");

    private AssignmentFacts() {
    }

    static AssignmentIssued issued() {
        return new AssignmentIssued(ASSIGNMENT, "Подготовить ответ", MINISTRY, MINISTER, EXECUTOR,
                List.of(new Part(COLLEAGUE, DUE_ON.minusDays(2))), CONTROLLER, DUE_AT, DUE_ON, "Europe/Moscow",
                "SPECIAL", null, "DOCUMENT", DOCUMENT);
    }

    static AssignmentAccepted accepted() {
        return new AssignmentAccepted(ASSIGNMENT);
    }

    static AssignmentForwarded forwarded(String to) {
        return new AssignmentForwarded(ASSIGNMENT, EXECUTOR, to, null, null, null);
    }

    static SubAssignmentAdded partAdded() {
        return new SubAssignmentAdded(ASSIGNMENT, PART);
    }

    static SubAssignmentEnded partEnded() {
        return new SubAssignmentEnded(ASSIGNMENT, PART);
    }

    static ExtensionRequested extensionRequested() {
        return new ExtensionRequested(ASSIGNMENT, LATER_AT, LATER_ON, "Europe/Moscow", "Ждём смету");
    }

    static DeadlineExtended deadlineExtended() {
        return new DeadlineExtended(ASSIGNMENT, LATER_AT, LATER_ON, "Europe/Moscow", null);
    }

    static ExtensionRefused extensionRefused() {
        return new ExtensionRefused(ASSIGNMENT, "Нет");
    }

    static AssignmentBecameOverdue becameOverdue() {
        return new AssignmentBecameOverdue(ASSIGNMENT, DUE_AT);
    }

    static PartReported partReported(Instant at) {
        return new PartReported(ASSIGNMENT, COLLEAGUE, at, DUE_AT.minus(Duration.ofDays(2)), "Смета готова", List.of());
    }

    static ReportSubmitted reported(Instant at) {
        return new ReportSubmitted(ASSIGNMENT, at, DUE_AT, "Сделано", List.of());
    }

    static ReturnedForRework returned() {
        return new ReturnedForRework(ASSIGNMENT, "Нет расчётов");
    }

    static ReportAccepted reportAccepted() {
        return new ReportAccepted(ASSIGNMENT, null, null, List.of(), null, null);
    }

    static AssignmentCancelled cancelled() {
        return new AssignmentCancelled(ASSIGNMENT, "Утратило актуальность", null, List.of(), null, null);
    }

}
