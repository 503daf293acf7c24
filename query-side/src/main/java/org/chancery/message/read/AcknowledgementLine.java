package org.chancery.message.read;

import java.time.Instant;
import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * That somebody acknowledged an announcement: a line of its sheet (лист ознакомления).
 *
 * @param id the id that follows from message and person
 * @param version the sequence of its event
 * @param readers the grants that may see it: himself, and those who run the conversation
 */
public record AcknowledgementLine(@BsonId String id, long version, String message, String conversation, String person,
        Instant acknowledgedAt, List<String> readers) implements InConversation {

}
