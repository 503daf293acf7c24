package org.chancery.message.event;

import org.chancery.kernel.StoredAs;

/** From now on newcomers see another part of what is posted. */
@StoredAs("message.HistoryVisibilityChanged")
public record HistoryVisibilityChanged(String conversationId, String history) implements ConversationEvent {

}
