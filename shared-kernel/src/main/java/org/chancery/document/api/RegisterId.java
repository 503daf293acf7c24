package org.chancery.document.api;

import org.chancery.kernel.Identifier;
import org.chancery.kernel.Require;

/** The id of a register of documents. */
public record RegisterId(String value) implements Identifier {

    public RegisterId {
        value = Require.uuid(value);
    }

    @Override
    public String toString() {
        return this.value;
    }

}
