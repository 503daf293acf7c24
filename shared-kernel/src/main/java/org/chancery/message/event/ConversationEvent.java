package org.chancery.message.event;

/** What can have happened to a conversation, in the order of its life. */
public sealed interface ConversationEvent extends MessageEvent permits ConversationOpened, MembersAdded,
        MemberRoleChanged, MemberRemoved, MemberLeft, HistoryVisibilityChanged {

    /** The conversation to which it happened. */
    String conversationId();

    @Override
    default String aggregateId() {
        return conversationId();
    }

}
