package org.chancery.kernel;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that follow from a name: the same name always gives the same id. */
public final class NameBasedId {

    private NameBasedId() {
    }

    /** The id of what this name, whole with its kind and all its parts, stands for. */
    public static String of(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

}
