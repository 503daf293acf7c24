package org.chancery.message.api;

/** What can be asked of a message, in the order of its life. */
public sealed interface PostCommand extends MessageCommand permits PostMessage, EditMessage, RedactMessage {

    /** The message that is meant. */
    MessageId messageId();

}
