package org.chancery.organization.api;

import org.chancery.kernel.Identifier;
import org.chancery.kernel.Require;

/** The id of a substitution, unique within the position that is substituted. */
public record SubstitutionId(String value) implements Identifier {

    public SubstitutionId {
        value = Require.uuid(value);
    }

    @Override
    public String toString() {
        return this.value;
    }

}
