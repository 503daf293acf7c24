package org.chancery.message.api;

import java.time.Duration;

import org.axonframework.commandhandling.RoutingKey;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.Require;

/**
 * Move one's marker: this message and all before it are read (MSG-5). Nobody else sees
 * the marker.
 *
 * <p>
 * Any member may. A marker never moves back: an earlier message changes nothing. It moves
 * at most once in {@link #INTERVAL}; sooner, the command is refused as one to be repeated
 * later.
 */
public record ReadUpTo(@RoutingKey ConversationId conversationId, MessageId messageId) implements ReaderCommand {

    /** Reading is no history: between two marks of one reader lies at least this long. */
    public static final Duration INTERVAL = Duration.ofSeconds(3);

    public ReadUpTo {
        Require.present("conversationId", conversationId);
        Require.present("messageId", messageId);
    }

    @Override
    public MembershipId targetFor(PersonId person) {
        return MembershipId.of(this.conversationId, person);
    }

}
