package org.chancery.message.api;

import org.chancery.kernel.Identifier;
import org.chancery.kernel.Require;

/** The id of a conversation. */
public record ConversationId(String value) implements Identifier {

    public ConversationId {
        value = Require.uuid(value);
    }

    @Override
    public String toString() {
        return this.value;
    }

}
