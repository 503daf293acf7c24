package org.chancery.message.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Sealed;

/**
 * Say a message differently. What it said before stays in its history for auditors
 * (MSG-2).
 *
 * <p>
 * Only its author may, while he is a member and within the time for editing. A redacted
 * message is not edited, and neither is one that people acknowledge: they must know what
 * they acknowledged. The same text again changes nothing.
 */
public record EditMessage(@TargetAggregateIdentifier MessageId messageId, Sealed<String> text) implements PostCommand {

    public EditMessage {
        text = PostMessage.text("text", text);
    }

}
