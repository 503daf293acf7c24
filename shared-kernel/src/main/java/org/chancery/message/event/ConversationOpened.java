package org.chancery.message.event;

import java.util.List;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * A conversation began.
 *
 * @param conversationId the new conversation
 * @param kind what kind it is
 * @param title what it is called
 * @param organization the organization of the one who opened it
 * @param openedBy the person who opened it
 * @param openersRole what that person may do in it
 * @param members the people who were in it from the start beside him, as ordinary members
 * @param scope for whom it is open without being a member
 * @param history which messages newcomers see
 */
@StoredAs("message.ConversationOpened")
public record ConversationOpened(String conversationId, String kind, @Nullable String title, String organization,
        String openedBy, String openersRole, List<String> members, String scope,
        String history) implements ConversationEvent {

    public ConversationOpened {
        members = List.copyOf(members);
    }

}
