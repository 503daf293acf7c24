package org.chancery.message.api;

import org.chancery.kernel.Command;

/**
 * What can be asked in the area of messages: of a conversation, of a message posted in
 * it, and by a reader for himself.
 */
public sealed interface MessageCommand extends Command permits ConversationCommand, PostCommand, ReaderCommand {

}
