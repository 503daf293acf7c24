package org.chancery.message.api;

/** What can be asked of a conversation, in the order of its life. */
public sealed interface ConversationCommand extends MessageCommand permits OpenConversation, AddMembers,
        ChangeMemberRole, RemoveMember, LeaveConversation, ChangeHistoryVisibility {

    /** The conversation that is meant. */
    ConversationId conversationId();

}
