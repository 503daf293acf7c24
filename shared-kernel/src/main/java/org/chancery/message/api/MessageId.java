package org.chancery.message.api;

import org.chancery.kernel.Identifier;
import org.chancery.kernel.Require;

/** The id of a message. */
public record MessageId(String value) implements Identifier {

    public MessageId {
        value = Require.uuid(value);
    }

    @Override
    public String toString() {
        return this.value;
    }

}
