package org.chancery.assignment.api;

import org.chancery.kernel.Identifier;
import org.chancery.kernel.Require;

/** The id of an assignment. */
public record AssignmentId(String value) implements Identifier {

    public AssignmentId {
        value = Require.uuid(value);
    }

    @Override
    public String toString() {
        return this.value;
    }

}
