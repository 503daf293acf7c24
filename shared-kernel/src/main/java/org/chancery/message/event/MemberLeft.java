package org.chancery.message.event;

import org.chancery.kernel.StoredAs;

/** A member went. */
@StoredAs("message.MemberLeft")
public record MemberLeft(String conversationId, String member) implements ConversationEvent {

}
