package org.chancery.meeting.api;

import org.chancery.kernel.Identifier;
import org.chancery.kernel.Require;

/** The id of a meeting. */
public record MeetingId(String value) implements Identifier {

    public MeetingId {
        value = Require.uuid(value);
    }

    @Override
    public String toString() {
        return this.value;
    }

}
