package org.chancery.message.event;

import org.chancery.kernel.StoredAs;

/**
 * A member confirmed that he has read an announcement.
 *
 * <p>
 * Each acknowledgement is a stream of its own: of those who acknowledge there may be
 * 16,000, and none of them should wait for another.
 */
@StoredAs("message.MessageAcknowledged")
public record MessageAcknowledged(String acknowledgementId, String messageId, String conversationId,
        String person) implements ReaderEvent {

    @Override
    public String aggregateId() {
        return this.acknowledgementId;
    }

}
