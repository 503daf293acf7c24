package org.chancery.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Ids of the demo region: always the same for the same thing, so that loading it twice
 * changes nothing. Where the story is told again as another one, what people make has
 * other ids, and they themselves and their offices have the same.
 */
public final class DemoId {

    private static final Set<String> LASTING = Set.of("organization", "unit", "position", "person", "register");

    private static final ScopedValue<String> TELLING = ScopedValue.newInstance();

    private DemoId() {
    }

    /** Write down the story as another one. */
    static <T> T in(String telling, Supplier<T> story) {
        return ScopedValue.where(TELLING, telling + " ").call(story::get);
    }

    /** A number that a sender gives once only, as this telling has it. */
    static String number(String number) {
        return TELLING.isBound() ? TELLING.get().strip() + "-" + number : number;
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
        String telling = LASTING.contains(kind) ? "" : TELLING.orElse("");
        return UUID.nameUUIDFromBytes(("chancery demo " + telling + kind + " " + name).getBytes(StandardCharsets.UTF_8))
            .toString();
    }

}
