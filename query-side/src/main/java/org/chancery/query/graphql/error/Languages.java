package org.chancery.query.graphql.error;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

import org.jspecify.annotations.Nullable;

/** Which language a caller reads: Russian, unless he prefers English to it. */
public final class Languages {

    private static final List<Locale> SPOKEN = List.of(RefusalTexts.RUSSIAN, Locale.ENGLISH);

    private Languages() {
    }

    /** The language of an {@code Accept-Language} header. */
    public static Locale of(@Nullable String header) {
        if (header == null) {
            return RefusalTexts.RUSSIAN;
        }
        try {
            Locale preferred = Locale.lookup(LanguageRange.parse(header), SPOKEN);
            return (preferred != null) ? preferred : RefusalTexts.RUSSIAN;
        }
        catch (IllegalArgumentException _) {
            return RefusalTexts.RUSSIAN;
        }
    }

}
