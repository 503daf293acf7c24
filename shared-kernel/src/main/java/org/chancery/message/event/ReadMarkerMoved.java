package org.chancery.message.event;

import java.time.Instant;

import org.chancery.kernel.StoredAs;

/**
 * A member has read a conversation up to a message.
 *
 * @param membershipId his place in the conversation
 * @param conversationId the conversation
 * @param person who he is
 * @param messageId the last message that he has read
 * @param messageRecordedAt when that message was recorded, by which markers are compared
 * @param readAt when he read it
 */
@StoredAs("message.ReadMarkerMoved")
public record ReadMarkerMoved(String membershipId, String conversationId, String person, String messageId,
        Instant messageRecordedAt, Instant readAt) implements ReaderEvent {

    @Override
    public String aggregateId() {
        return this.membershipId;
    }

}
