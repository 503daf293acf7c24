package org.chancery.message.api;

import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.Require;
import org.chancery.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Post a message in a conversation, or a reply to one.
 *
 * <p>
 * Its members may, but for those who only read; in an announcement only those who run it.
 * A thread is one level deep: a reply goes to a message that is none itself (MSG-4). The
 * same content under the same id changes nothing; other content is refused (MSG-1).
 *
 * @param messageId the new message's id
 * @param conversationId where it is posted
 * @param text what it says
 * @param replyTo the message that begins the thread; absent outside a thread
 * @param files what is attached
 */
public record PostMessage(@TargetAggregateIdentifier MessageId messageId, ConversationId conversationId,
        Sealed<String> text, @Nullable MessageId replyTo, List<FileReference> files) implements PostCommand {

    /** How long a message can be. */
    static final int LONGEST = 10_000;

    public PostMessage {
        Require.present("conversationId", conversationId);
        text = text("text", text);
        files = Require.atMost("files", 20, files);
    }

    static Sealed<String> text(String field, @Nullable Sealed<String> text) {
        return new Sealed<>(Require.text(field, (text != null) ? text.value() : null, LONGEST));
    }

}
