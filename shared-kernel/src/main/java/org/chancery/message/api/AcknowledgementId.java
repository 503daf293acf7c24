package org.chancery.message.api;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.chancery.kernel.Identifier;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.Require;

/**
 * The id of a person's acknowledgement of a message. It follows from the two, so that he
 * cannot acknowledge twice.
 */
public record AcknowledgementId(String value) implements Identifier {

    public AcknowledgementId {
        value = Require.uuid(value);
    }

    public static AcknowledgementId of(MessageId message, PersonId reader) {
        String name = "acknowledgement/" + message + "/" + reader;
        return new AcknowledgementId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    public String toString() {
        return this.value;
    }

}
