package org.chancery.document.read;

import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;
import org.chancery.query.view.Sorting;

/**
 * The collection of document cards: its name, its fields, what it is searched and sorted
 * by. Lists, journals and inboxes are all read from it.
 */
final class DocumentCards {

    static final String FLOW = "flow";

    static final String AUTHOR = "author";

    static final String ADDRESSEES = "addressees";

    static final String REPLY_TO = "replyTo";

    static final String BEGUN_AT = "begunAt";

    static final String LIFE_CYCLE = "lifeCycle";

    static final String CANCELLATION_REASON = "cancellationReason";

    static final String VERSIONS = "versions";

    static final String DIGESTS = "versions.file.sha256";

    static final String APPROVAL = "approval";

    static final String APPROVAL_STATE = "approval.state";

    static final String VISAS = "visas";

    static final String SIGNATURE = "signature";

    static final String REGISTRATION = "registration";

    static final String REGISTER = "registration.register";

    static final String PERIOD = "registration.period";

    static final String SECTION = "registration.section";

    static final String REGISTERED_ON = "registration.registeredOn";

    static final String JOURNAL_ORDER = "registration.order";

    static final String NUMBER_KEYS = "numberKeys";

    static final String DISPATCH_LINES = "dispatchLines";

    static final String OPEN_ASSIGNMENTS = "openAssignments";

    static final String ASSIGNMENTS = "assignments";

    static final String FILING = "filing";

    static final String WAITS_FOR = "waitsFor";

    static final String WAITS_SINCE = "waitsSince";

    static final String READERS = "readers";

    static final View<DocumentCard> VIEW = View.of("documentCard", 1, DocumentCard.class, ViewIndex.forList(BEGUN_AT),
            ViewIndex.forList(REGISTERED_ON), ViewIndex.on(REGISTER, JOURNAL_ORDER, "_id"),
            ViewIndex.on(NUMBER_KEYS, BEGUN_AT, "_id"), ViewIndex.on(WAITS_FOR + ".holder", WAITS_SINCE, "_id"),
            ViewIndex.on(AUTHOR, BEGUN_AT, "_id"), ViewIndex.on(ADDRESSEES, BEGUN_AT, "_id"),
            ViewIndex.on(REPLY_TO, BEGUN_AT, "_id"), ViewIndex.on(DIGESTS, "_id"));

    /** Those who wait longest come first. */
    static final Sorting WAITING_LONGEST = Sorting.ascending("WAITING_LONGEST", WAITS_SINCE);

    private DocumentCards() {
    }

    /** The orders of the schema's {@code DocumentOrder}. */
    enum Order {

        BEGUN_AT_DESC, BEGUN_AT_ASC, REGISTERED_ON_DESC;

        Sorting sorting() {
            return switch (this) {
                case BEGUN_AT_DESC -> Sorting.descending(name(), BEGUN_AT);
                case BEGUN_AT_ASC -> Sorting.ascending(name(), BEGUN_AT);
                case REGISTERED_ON_DESC -> Sorting.descending(name(), REGISTERED_ON);
            };
        }

    }

    /** The orders of the schema's {@code JournalOrder}. */
    enum JournalOrder {

        NUMBER_DESC, NUMBER_ASC;

        Sorting sorting() {
            return switch (this) {
                case NUMBER_DESC -> Sorting.descending(name(), JOURNAL_ORDER);
                case NUMBER_ASC -> Sorting.ascending(name(), JOURNAL_ORDER);
            };
        }

    }

}
