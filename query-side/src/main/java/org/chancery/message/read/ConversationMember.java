package org.chancery.message.read;

import java.time.Instant;
import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;
import org.chancery.message.api.MemberRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in a conversation, as long as he is in it.
 *
 * @param id the id that follows from the two
 * @param version the sequence of his last mark
 * @param joinedOrder the position of the event by which he came
 * @param marker the last message that he marked as read; nobody else sees it
 * @param acknowledged the announcements that he has acknowledged
 * @param readers the grants that may see it
 */
public record ConversationMember(@BsonId String id, long version, String conversation, String person, MemberRole role,
        Instant joinedAt, long joinedOrder, @Nullable String marker, List<String> acknowledged,
        List<String> readers) implements InConversation {

    /** What the conversation grants him. */
    List<String> grants() {
        return this.role.runs()
                ? List.of(ConversationGrants.member(this.conversation), ConversationGrants.runs(this.conversation))
                : List.of(ConversationGrants.member(this.conversation));
    }

}
