package org.chancery.assignment.read;

import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;
import org.chancery.query.view.Sorting;

/**
 * The collection of assignment cards: its name, its fields, what it is searched and
 * sorted by.
 */
final class AssignmentCards {

    static final String STATE = "state";

    static final String ISSUER = "issuer";

    static final String EXECUTOR = "executor";

    static final String EXECUTORS = "executors";

    static final String FORWARDINGS = "forwardings";

    static final String PART_POSITIONS = "parts.position";

    static final String PART_REPORTS = "partReports";

    static final String PART_DIGESTS = "partReports.report.files.sha256";

    static final String CONTROLLER = "controller";

    static final String DUE_AT = "dueAt";

    static final String DUE_ON = "dueOn";

    static final String ZONE = "zone";

    static final String EXTENSIONS = "extensions";

    static final String EXTENSION_REQUEST = "extensionRequest";

    static final String OVERDUE = "overdue";

    static final String LATE = "late";

    static final String REPORTS = "reports";

    static final String DIGESTS = "reports.files.sha256";

    static final String REWORKS = "reworks";

    static final String ISSUED_AT = "issuedAt";

    static final String CLOSED_AT = "closedAt";

    static final String CANCELLATION_REASON = "cancellationReason";

    static final String SOURCE_OBJECT = "source.object";

    static final String PARENT = "parent";

    static final String OPEN_CHILDREN = "openChildren";

    static final String READERS = "readers";

    static final View<AssignmentCard> VIEW = View.of("assignmentCard", 3, AssignmentCard.class,
            ViewIndex.forList(DUE_AT), ViewIndex.forList(ISSUED_AT), ViewIndex.on(EXECUTOR, DUE_AT, "_id"),
            ViewIndex.on(PART_POSITIONS, DUE_AT, "_id"), ViewIndex.on(ISSUER, DUE_AT, "_id"),
            ViewIndex.on(CONTROLLER, DUE_AT, "_id"), ViewIndex.on(PARENT, ISSUED_AT, "_id"),
            ViewIndex.on(SOURCE_OBJECT, ISSUED_AT, "_id"), ViewIndex.on(STATE, DUE_AT, "_id"),
            ViewIndex.on(DIGESTS, "_id"), ViewIndex.on(PART_DIGESTS, "_id"));

    private AssignmentCards() {
    }

    /** The orders of the schema's {@code AssignmentOrder}. */
    enum Order {

        DUE_AT_ASC, DUE_AT_DESC, ISSUED_AT_DESC;

        Sorting sorting() {
            return switch (this) {
                case DUE_AT_ASC -> Sorting.ascending(name(), DUE_AT);
                case DUE_AT_DESC -> Sorting.descending(name(), DUE_AT);
                case ISSUED_AT_DESC -> Sorting.descending(name(), ISSUED_AT);
            };
        }

    }

}
