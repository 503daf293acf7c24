package org.chancery.message.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.Require;

/**
 * Give a member another role.
 *
 * <p>
 * Only an owner may. Refused when it would leave the conversation without an owner. The
 * role that he has already changes nothing.
 */
public record ChangeMemberRole(@TargetAggregateIdentifier ConversationId conversationId, PersonId member,
        MemberRole role) implements ConversationCommand {

    public ChangeMemberRole {
        Require.present("member", member);
        Require.present("role", role);
    }

}
