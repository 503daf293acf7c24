package org.chancery.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Ids of the demo region: always the same for the same thing, so that loading it twice
 * changes nothing.
 */
public final class DemoId {

    private DemoId() {
    }

    /** By the code of a body or the ОКТМО code of a municipality. */
    public static String organization(String code) {
        return of("organization", code);
    }

    public static String person(String signIn) {
        return of("person", signIn);
    }

    /** Of the position that this person holds when the story begins. */
    public static String position(String signIn) {
        return of("position", signIn);
    }

    public static String of(String kind, String name) {
        return UUID.nameUUIDFromBytes(("chancery demo " + kind + " " + name).getBytes(StandardCharsets.UTF_8))
            .toString();
    }

}
