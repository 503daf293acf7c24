package org.chancery.message.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.Require;

/**
 * Put somebody out of a conversation. From then on he sees nothing of it.
 *
 * <p>
 * An owner may, and a moderator may put out those who do not run the conversation.
 * Refused when it would leave the conversation without an owner. Removing somebody who is
 * not a member changes nothing.
 */
public record RemoveMember(@TargetAggregateIdentifier ConversationId conversationId,
        PersonId member) implements ConversationCommand {

    public RemoveMember {
        Require.present("member", member);
    }

}
