package org.chancery.message.read;

import java.time.Instant;
import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;
import org.chancery.kernel.FileReference;
import org.chancery.message.api.HistoryVisibility;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is stored for reading.
 *
 * @param id the message's id
 * @param version the sequence of its last event
 * @param order the position of the event by which it was posted (MSG-1)
 * @param root the message that begins its thread
 * @param text what it says; null once it is redacted
 * @param history which newcomers see it (MSG-6)
 * @param readers the grants that may see it
 */
public record TimelineMessage(@BsonId String id, long version, String conversation, long order, @Nullable String root,
        String author, String position, @Nullable String onBehalfOf, State state, @Nullable String text,
        List<FileReference> files, Instant postedAt, @Nullable Instant editedAt, @Nullable Redaction redaction,
        boolean acknowledgementDue, HistoryVisibility history, List<String> readers) implements InConversation {

    @Override
    public boolean isShownTo(Viewer viewer, @Nullable ConversationMember membership) {
        boolean past = this.history == HistoryVisibility.EVERYTHING
                || (membership != null && this.order > membership.joinedOrder());
        return past && InConversation.super.isShownTo(viewer, membership);
    }

    /** Whether it says what it said at first. */
    public enum State {

        POSTED, EDITED, REDACTED

    }

    /** That its content was taken away. */
    public record Redaction(String redactedBy, Instant redactedAt, String reason) {

    }

}
