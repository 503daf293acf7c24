package org.chancery.message.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Leave a conversation. From then on one sees nothing of it, unless it is an open
 * channel.
 *
 * <p>
 * Any member may, but the last owner must first make another one, and the two people of a
 * direct conversation stay.
 */
public record LeaveConversation(
        @TargetAggregateIdentifier ConversationId conversationId) implements ConversationCommand {

}
