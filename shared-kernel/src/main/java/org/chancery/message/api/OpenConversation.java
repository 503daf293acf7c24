package org.chancery.message.api;

import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Open a conversation with its first members. Whoever opens it owns it; a direct
 * conversation has no owner.
 *
 * <p>
 * Anybody may open a direct conversation with one other person, or a group; a channel and
 * an announcement, which speak to many, only an executive, an assistant or a registrar.
 * The same content under the same id changes nothing; other content is refused.
 *
 * @param conversationId the new conversation's id
 * @param kind what kind it is
 * @param title what it is called; a direct conversation has no title
 * @param members its first members beside the one who opens it
 * @param scope for whom a channel is open; absent means his organization. Other kinds are
 * open to members only
 * @param history which messages newcomers see; absent means everything, and a channel
 * allows nothing else
 */
public record OpenConversation(@TargetAggregateIdentifier ConversationId conversationId, ConversationKind kind,
        @Nullable String title, List<PersonId> members, ConversationScope scope,
        HistoryVisibility history) implements ConversationCommand {

    /** How many people one command can name. */
    public static final int MOST_AT_ONCE = 500;

    public OpenConversation {
        Require.present("kind", kind);
        boolean open = kind == ConversationKind.CHANNEL;
        title = (kind == ConversationKind.DIRECT) ? untitled(title) : Require.text("title", title, 200);
        members = Require.atMost("members", MOST_AT_ONCE, members);
        scope = (scope != null) ? scope : (open ? ConversationScope.ORGANIZATION : ConversationScope.MEMBERS);
        history = (history != null) ? history : HistoryVisibility.EVERYTHING;
        if (open != (scope != ConversationScope.MEMBERS)) {
            throw Refused.because(MessageRefusal.SCOPE_NOT_POSSIBLE).with("scope", scope.name());
        }
    }

    private static @Nullable String untitled(@Nullable String title) {
        if (title != null) {
            throw Refused.because(KernelRefusal.INVALID_VALUE).with("field", "title");
        }
        return null;
    }

}
