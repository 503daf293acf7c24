package org.chancery.message.read;

import java.util.Collections;
import java.util.List;

import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

/** Something that belongs to a conversation, and is shown to those whom that admits. */
interface InConversation {

    String id();

    /** The conversation to which it belongs. */
    String conversation();

    /** The grants that may see it, those among them that the conversation gives. */
    List<String> readers();

    /**
     * Whether it is shown to the viewer, who is this in its conversation, or nothing.
     */
    default boolean isShownTo(Viewer viewer, @Nullable ConversationMember membership) {
        return !Collections.disjoint(readers(), Memberships.admitted(viewer, membership).grants());
    }

}
