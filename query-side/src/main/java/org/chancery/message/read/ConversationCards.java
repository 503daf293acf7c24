package org.chancery.message.read;

import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;
import org.chancery.query.view.Sorting;

/**
 * The collection of conversations: its name, its fields, what it is searched and sorted
 * by.
 */
final class ConversationCards {

    static final String KIND = "kind";

    static final String TITLE = "title";

    static final String ORGANIZATION = "organization";

    static final String HISTORY = "history";

    static final String OPENED_AT = "openedAt";

    static final String MEMBER_COUNT = "memberCount";

    static final String LAST_ACTIVITY = "lastActivity";

    static final String READERS = "readers";

    static final View<ConversationCard> VIEW = View.of("conversationCard", 1, ConversationCard.class,
            ViewIndex.forList(LAST_ACTIVITY), ViewIndex.forList(TITLE), ViewIndex.forList(OPENED_AT));

    private ConversationCards() {
    }

    /** The orders of the schema's {@code ConversationOrder}. */
    enum Order {

        LAST_ACTIVITY_DESC, TITLE_ASC, OPENED_AT_DESC;

        Sorting sorting() {
            return switch (this) {
                case LAST_ACTIVITY_DESC -> Sorting.descending(name(), LAST_ACTIVITY);
                case TITLE_ASC -> Sorting.ascending(name(), TITLE);
                case OPENED_AT_DESC -> Sorting.descending(name(), OPENED_AT);
            };
        }

    }

}
