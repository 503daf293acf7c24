package org.chancery.message.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Require;

/**
 * Take a message's content away from its readers. Its envelope stays: who posted it,
 * when, who took the content away, and why (MSG-3).
 *
 * <p>
 * Its author may within the time for it, and whoever runs the conversation at any time.
 * Redacting twice changes nothing.
 */
public record RedactMessage(@TargetAggregateIdentifier MessageId messageId, String reason) implements PostCommand {

    public RedactMessage {
        reason = Require.text("reason", reason, 2_000);
    }

}
