package org.chancery.message.event;

/** What can have happened to a message, in the order of its life. */
public sealed interface PostEvent extends MessageEvent permits MessagePosted, MessageEdited, MessageRedacted {

    /** The message to which it happened. */
    String messageId();

    @Override
    default String aggregateId() {
        return messageId();
    }

}
