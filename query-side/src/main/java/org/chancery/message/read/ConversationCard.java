package org.chancery.message.read;

import java.time.Instant;
import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.ConversationScope;
import org.chancery.message.api.HistoryVisibility;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as it is stored for reading. Its members have documents of their own,
 * and so have its messages.
 *
 * @param id the conversation's id
 * @param version the sequence of its last event
 * @param lastActivity the position of the last message, or else of its beginning
 * @param readers the grants that may see it
 */
public record ConversationCard(@BsonId String id, long version, ConversationKind kind, @Nullable String title,
        String organization, ConversationScope scope, HistoryVisibility history, String openedBy, Instant openedAt,
        int memberCount, long lastActivity, List<String> readers) implements InConversation {

    @Override
    public String conversation() {
        return this.id;
    }

}
