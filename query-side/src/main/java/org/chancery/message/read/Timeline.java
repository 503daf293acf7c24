package org.chancery.message.read;

import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;
import org.chancery.query.view.Sorting;

/**
 * The collection of messages: its name, its fields, what it is searched and sorted by.
 */
final class Timeline {

    static final String CONVERSATION = "conversation";

    static final String ORDER = "order";

    static final String ROOT = "root";

    static final String AUTHOR = "author";

    static final String STATE = "state";

    static final String TEXT = "text";

    static final String FILES = "files";

    static final String DIGESTS = "files.sha256";

    static final String EDITED_AT = "editedAt";

    static final String REDACTION = "redaction";

    static final String ACKNOWLEDGEMENT_DUE = "acknowledgementDue";

    static final String HISTORY = "history";

    static final View<TimelineMessage> VIEW = View.of("timeline", 1, TimelineMessage.class,
            ViewIndex.on(CONVERSATION, ORDER, "_id"), ViewIndex.on(CONVERSATION, ROOT, ORDER, "_id"),
            ViewIndex.on(ROOT, ORDER, "_id"), ViewIndex.on(DIGESTS, "_id"));

    private Timeline() {
    }

    /** The orders of the schema's {@code TimelineOrder}. */
    enum Order {

        NEWEST_FIRST, OLDEST_FIRST;

        Sorting sorting() {
            return switch (this) {
                case NEWEST_FIRST -> Sorting.descending(name(), ORDER);
                case OLDEST_FIRST -> Sorting.ascending(name(), ORDER);
            };
        }

    }

}
