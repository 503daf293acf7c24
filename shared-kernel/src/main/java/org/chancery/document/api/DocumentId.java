package org.chancery.document.api;

import org.chancery.kernel.Identifier;
import org.chancery.kernel.Require;

/** The id of a document. */
public record DocumentId(String value) implements Identifier {

    public DocumentId {
        value = Require.uuid(value);
    }

    @Override
    public String toString() {
        return this.value;
    }

}
