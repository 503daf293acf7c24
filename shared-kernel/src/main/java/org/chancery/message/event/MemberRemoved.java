package org.chancery.message.event;

import org.chancery.kernel.StoredAs;

/** A member was put out. */
@StoredAs("message.MemberRemoved")
public record MemberRemoved(String conversationId, String member) implements ConversationEvent {

}
