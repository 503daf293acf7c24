package org.chancery.message.event;

import org.chancery.kernel.DomainEvent;

/**
 * What can have happened in the area of messages: to a conversation, to a message posted
 * in it, and to a reader.
 */
public sealed interface MessageEvent extends DomainEvent permits ConversationEvent, PostEvent, ReaderEvent {

}
