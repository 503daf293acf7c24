package org.chancery.message.event;

import org.chancery.kernel.Sealed;
import org.chancery.kernel.StoredAs;

/** Its author said it differently. */
@StoredAs("message.MessageEdited")
public record MessageEdited(String messageId, Sealed<String> text) implements PostEvent {

}
