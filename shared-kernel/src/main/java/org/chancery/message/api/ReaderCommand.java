package org.chancery.message.api;

import org.chancery.kernel.PersonalCommand;

/** What a reader asks for himself alone. */
public sealed interface ReaderCommand extends MessageCommand, PersonalCommand permits AcknowledgeMessage, ReadUpTo {

}
