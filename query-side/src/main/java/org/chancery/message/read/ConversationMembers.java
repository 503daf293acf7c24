package org.chancery.message.read;

import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;
import org.chancery.query.view.Sorting;

/**
 * The collection of members: its name, its fields, what it is searched and sorted by.
 */
final class ConversationMembers {

    static final String CONVERSATION = "conversation";

    static final String PERSON = "person";

    static final String ROLE = "role";

    static final String JOINED_ORDER = "joinedOrder";

    static final String MARKER = "marker";

    static final String ACKNOWLEDGED = "acknowledged";

    static final View<ConversationMember> VIEW = View.of("conversationMember", 1, ConversationMember.class,
            ViewIndex.on(CONVERSATION, JOINED_ORDER, "_id"), ViewIndex.on(PERSON, JOINED_ORDER, "_id"));

    /** In the order in which they came. */
    static final Sorting BY_ARRIVAL = Sorting.ascending("ARRIVAL_ASC", JOINED_ORDER);

    private ConversationMembers() {
    }

}
