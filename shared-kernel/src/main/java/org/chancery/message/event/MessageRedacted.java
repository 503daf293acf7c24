package org.chancery.message.event;

import org.chancery.kernel.StoredAs;

/**
 * Its content was taken away from its readers.
 *
 * @param messageId the message
 * @param redactedBy the person who did
 * @param reason why
 */
@StoredAs("message.MessageRedacted")
public record MessageRedacted(String messageId, String redactedBy, String reason) implements PostEvent {

}
