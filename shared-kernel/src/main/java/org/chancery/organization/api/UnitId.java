package org.chancery.organization.api;

import org.chancery.kernel.Identifier;
import org.chancery.kernel.Require;

/** The id of a unit of an organization. */
public record UnitId(String value) implements Identifier {

    public UnitId {
        value = Require.uuid(value);
    }

    @Override
    public String toString() {
        return this.value;
    }

}
