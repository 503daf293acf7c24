package org.chancery.message.event;

import org.chancery.kernel.StoredAs;

/** A member was given another role. */
@StoredAs("message.MemberRoleChanged")
public record MemberRoleChanged(String conversationId, String member, String role) implements ConversationEvent {

}
