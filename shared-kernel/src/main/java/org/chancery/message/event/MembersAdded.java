package org.chancery.message.event;

import java.util.List;

import org.chancery.kernel.StoredAs;

/** People were let in, all in the same role. */
@StoredAs("message.MembersAdded")
public record MembersAdded(String conversationId, List<String> members, String role) implements ConversationEvent {

    public MembersAdded {
        members = List.copyOf(members);
    }

}
