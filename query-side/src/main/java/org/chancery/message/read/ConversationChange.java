package org.chancery.message.read;

import org.jspecify.annotations.Nullable;

/**
 * What a watcher of a conversation is told.
 *
 * @param conversation the conversation as it is now
 * @param message the message that was posted, edited or redacted; null when the
 * conversation itself is what changed
 */
record ConversationChange(ConversationCard conversation, @Nullable TimelineMessage message) {

}
