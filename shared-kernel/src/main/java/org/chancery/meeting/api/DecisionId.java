package org.chancery.meeting.api;

import org.chancery.kernel.Identifier;
import org.chancery.kernel.Require;

/** The id of a decision of a meeting. */
public record DecisionId(String value) implements Identifier {

    public DecisionId {
        value = Require.uuid(value);
    }

    @Override
    public String toString() {
        return this.value;
    }

}
