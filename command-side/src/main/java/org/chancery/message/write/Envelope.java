package org.chancery.message.write;

import java.time.Instant;

import org.chancery.message.api.HistoryVisibility;
import org.chancery.message.event.MessagePosted;
import org.jspecify.annotations.Nullable;

/**
 * What of a message stays for ever, also without its content (MSG-3).
 *
 * @param messageId the message
 * @param conversationId where it was posted
 * @param rootId the message that begins its thread
 * @param author the person who posted it
 * @param postedAt when, in business time
 * @param recordedAt when it was recorded
 * @param acknowledgementDue whether the members have to acknowledge it
 * @param history which newcomers see it
 */
record Envelope(String messageId, String conversationId, @Nullable String rootId, String author, Instant postedAt,
        Instant recordedAt, boolean acknowledgementDue, HistoryVisibility history) {

    static Envelope of(MessagePosted posted, Instant recordedAt) {
        return new Envelope(posted.messageId(), posted.conversationId(), posted.rootId(), posted.author(),
                posted.postedAt(), recordedAt, posted.acknowledgementDue(),
                HistoryVisibility.valueOf(posted.history()));
    }

}
