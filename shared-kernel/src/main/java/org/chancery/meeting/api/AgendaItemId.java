package org.chancery.meeting.api;

import org.chancery.kernel.Identifier;
import org.chancery.kernel.Require;

/** The id of an item of an agenda. */
public record AgendaItemId(String value) implements Identifier {

    public AgendaItemId {
        value = Require.uuid(value);
    }

    @Override
    public String toString() {
        return this.value;
    }

}
