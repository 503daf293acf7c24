package org.chancery.store.serialization;

import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;

/**
 * The store holds an event that this program does not know. It is never skipped: a view
 * built without it would be wrong and nobody would see it.
 */
public final class UnknownEventType extends SerializationException {

    private static final long serialVersionUID = 1L;

    private UnknownEventType(String message) {
        super(message);
    }

    static UnknownEventType name(SerializedType stored) {
        return new UnknownEventType(
                "Cannot read the event '%s', revision %s: this program knows no event of that name. Start the version of the program that wrote it, or a later one."
                    .formatted(stored.getName(), stored.getRevision()));
    }

    static UnknownEventType revision(SerializedType stored, int known) {
        return new UnknownEventType(
                "Cannot read the event '%s', revision %s: this program knows revisions up to %d. Start the version of the program that wrote it, or a later one."
                    .formatted(stored.getName(), stored.getRevision(), known));
    }

}
