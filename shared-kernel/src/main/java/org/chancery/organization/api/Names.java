package org.chancery.organization.api;

import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * The two names of what people talk about. A word that mixes alphabets is refused: nobody
 * would find it by typing it.
 *
 * @param full as documents name it
 * @param brief as people say it
 */
record Names(String full, String brief) {

    private static final int LONGEST = 1_000;

    static Names of(@Nullable String fullName, @Nullable String shortName) {
        String full = Require.code("fullName", fullName, LONGEST);
        boolean hasShort = shortName != null && !shortName.isBlank();
        return new Names(full, hasShort ? Require.code("shortName", shortName, LONGEST) : full);
    }

}
