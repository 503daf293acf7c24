package org.chancery.message.api;

import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.Require;

/**
 * Let people into a conversation.
 *
 * <p>
 * Its owners and moderators may, and only an owner may name others. Anybody in the scope
 * of a channel may add himself as an ordinary member: that is how one joins. Whoever is a
 * member already stays what he is. The two people of a direct conversation are fixed.
 *
 * @param conversationId the conversation
 * @param members who is let in, at most 500
 * @param role what they may do; absent means an ordinary member
 */
public record AddMembers(@TargetAggregateIdentifier ConversationId conversationId, List<PersonId> members,
        MemberRole role) implements ConversationCommand {

    public AddMembers {
        members = Require.some("members", OpenConversation.MOST_AT_ONCE, members);
        role = (role != null) ? role : MemberRole.MEMBER;
    }

}
