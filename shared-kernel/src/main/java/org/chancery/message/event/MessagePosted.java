package org.chancery.message.event;

import java.time.Instant;
import java.util.List;

import org.chancery.kernel.FileReference;
import org.chancery.kernel.Sealed;
import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said something. The place of this event in the history is the message's place
 * in the conversation (MSG-1).
 *
 * @param messageId the new message
 * @param conversationId where it was posted
 * @param rootId the message that begins the thread; absent outside a thread
 * @param author the person who posted it
 * @param position the position in which he did
 * @param onBehalfOf the position for which he did, when it was not his own
 * @param postedAt when, in business time
 * @param text what it says
 * @param files what is attached
 * @param acknowledgementDue whether every member has to acknowledge it
 * @param history which newcomers see it, by the setting then in force (MSG-6)
 * @param scope who beside the members sees it
 * @param organization the organization for which that scope was meant
 */
@StoredAs("message.MessagePosted")
public record MessagePosted(String messageId, String conversationId, @Nullable String rootId, String author,
        String position, @Nullable String onBehalfOf, Instant postedAt, Sealed<String> text, List<FileReference> files,
        boolean acknowledgementDue, String history, String scope, String organization) implements PostEvent {

    public MessagePosted {
        files = List.copyOf(files);
    }

}
