package org.chancery.message.api;

import org.axonframework.commandhandling.RoutingKey;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.Require;

/**
 * Confirm that one has read an announcement (MSG-7, ознакомление).
 *
 * <p>
 * Any member may, once; a second time changes nothing. Refused for a message that asks
 * for no acknowledgement, and for a redacted one.
 */
public record AcknowledgeMessage(@RoutingKey MessageId messageId) implements ReaderCommand {

    public AcknowledgeMessage {
        Require.present("messageId", messageId);
    }

    @Override
    public AcknowledgementId targetFor(PersonId person) {
        return AcknowledgementId.of(this.messageId, person);
    }

}
