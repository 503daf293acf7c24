package org.chancery.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings texts that people take for the same to the same form: for finding duplicates and
 * for searching, never for showing.
 */
public final class Folding {

    private static final String LATIN = "ABCEHKMOPTXY";

    private static final String LOOKING_THE_SAME = "АВСЕНКМОРТХУ";

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{Z}\\s]+");

    private static final Pattern DASHES = Pattern.compile("\\p{Pd}|\u2212");

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {
    }

    /**
     * Without regard to case, white space and kinds of dash; Ё counts as Е, and a Latin
     * letter as the Cyrillic one that looks the same.
     */
    public static String fold(String text) {
        String upperCase = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        String oneDash = DASHES.matcher(WHITE_SPACE.matcher(upperCase).replaceAll("")).replaceAll("-");
        StringBuilder folded = new StringBuilder(oneDash.length());
        oneDash.chars().forEach((letter) -> folded.append(folded((char) letter)));
        return folded.toString();
    }

    /** As {@link #fold}, and without any separators: {@code 01-15/342} as 0115342. */
    public static String withoutSeparators(String text) {
        return SEPARATORS.matcher(fold(text)).replaceAll("");
    }

    private static char folded(char letter) {
        if (letter == 'Ё') {
            return 'Е';
        }
        int index = LATIN.indexOf(letter);
        return (index != -1) ? LOOKING_THE_SAME.charAt(index) : letter;
    }

}
