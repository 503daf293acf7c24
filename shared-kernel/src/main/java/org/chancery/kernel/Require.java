package org.chancery.kernel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Checks of what a command's fields can hold at all. Each gives the value back in its one
 * normal form, or refuses with the field's name.
 */
public final class Require {

    private static final Pattern BOTH_ALPHABETS = Pattern.compile(
            "\\p{IsLatin}[\\p{IsLatin}\\p{Mn}]*\\p{IsCyrillic}|\\p{IsCyrillic}[\\p{IsCyrillic}\\p{Mn}]*\\p{IsLatin}");

    /** Letters that are drawn as nothing. */
    private static final String FILLERS = "\u115F\u1160\u2800\u3164\uFFA0";

    private static final String UUID_FORM = "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh";

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private Require() {
    }

    /** A UUID of any version, in lower case. */
    public static String uuid(@Nullable String value) {
        String lowerCase = (value != null) ? value.toLowerCase(Locale.ROOT) : "";
        if (!isUuid(lowerCase)) {
            throw Refused.because(KernelRefusal.INVALID_ID).with("id", shortened(String.valueOf(value)));
        }
        return lowerCase;
    }

    /**
     * A text that shows something: stripped, in Unicode form NFC, without control
     * characters, at most {@code most}.
     */
    public static String text(String field, @Nullable String value, int most) {
        String text = (value != null) ? stripped(Normalizer.normalize(value, Normalizer.Form.NFC)) : "";
        if (isBlank(text)) {
            throw Refused.because(KernelRefusal.TEXT_MISSING).with("field", field);
        }
        if (text.length() > most) {
            throw Refused.because(KernelRefusal.TEXT_TOO_LONG)
                .with("field", field)
                .with("length", text.length())
                .with("most", most);
        }
        if (isUnreadable(text)) {
            throw Refused.because(KernelRefusal.TEXT_UNREADABLE).with("field", field);
        }
        return text;
    }

    /** As {@link #text}, but it may be absent; a blank text is an absent one. */
    public static @Nullable String optionalText(String field, @Nullable String value, int most) {
        return (value == null || isBlank(value)) ? null : text(field, value, most);
    }

    /** As {@link #text}, and on one line. */
    public static String line(String field, @Nullable String value, int most) {
        String line = text(field, value, most);
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw Refused.because(KernelRefusal.TEXT_UNREADABLE).with("field", field);
        }
        return line;
    }

    /**
     * A short text that people compare by eye, such as a number or an index. A word that
     * mixes Latin and Cyrillic letters is refused: the two "А" look the same and are not.
     */
    public static String code(String field, @Nullable String value, int most) {
        String code = text(field, value, most);
        if (BOTH_ALPHABETS.matcher(code).find()) {
            throw Refused.because(KernelRefusal.MIXED_ALPHABETS).with("field", field).with("value", code);
        }
        return code;
    }

    /** A list of at most {@code most} items; absent means empty. */
    public static <T> List<T> atMost(String field, int most, @Nullable List<T> items) {
        if (items != null && items.size() > most) {
            throw Refused.because(KernelRefusal.TOO_MANY_ITEMS)
                .with("field", field)
                .with("count", items.size())
                .with("most", most);
        }
        return (items != null) ? List.copyOf(items) : List.of();
    }

    /** A list of at least one and at most {@code most} items. */
    public static <T> List<T> some(String field, int most, @Nullable List<T> items) {
        List<T> some = atMost(field, most, items);
        if (some.isEmpty()) {
            throw Refused.because(KernelRefusal.ITEMS_MISSING).with("field", field);
        }
        return some;
    }

    /** A value that must be there. */
    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw Refused.because(KernelRefusal.INVALID_VALUE).with("field", field);
        }
        return value;
    }

    /** A date that office work can mean: 1900 to 2199. */
    public static LocalDate date(String field, @Nullable LocalDate date) {
        LocalDate present = present(field, date);
        if (present.isBefore(EARLIEST) || present.isAfter(LATEST)) {
            throw Refused.because(KernelRefusal.DATE_OUT_OF_RANGE)
                .with("field", field)
                .with("value", present.toString());
        }
        return present;
    }

    /** As {@link #date}, but it may be absent. */
    public static @Nullable LocalDate optionalDate(String field, @Nullable LocalDate date) {
        return (date != null) ? date(field, date) : null;
    }

    /** An instant in the same range as {@link #date}. */
    public static Instant instant(String field, @Nullable Instant instant) {
        Instant present = present(field, instant);
        date(field, present.atOffset(ZoneOffset.UTC).toLocalDate());
        return present;
    }

    /** An IANA time zone, {@code Europe/Moscow}. */
    public static ZoneId zone(String field, @Nullable String name) {
        String zone = text(field, name, 64);
        try {
            return ZoneId.of(zone);
        }
        catch (DateTimeException _) {
            throw Refused.because(KernelRefusal.INVALID_VALUE).with("field", field).with("value", zone);
        }
    }

    /** A SHA-256, 64 hexadecimal digits, in lower case. */
    public static String sha256(String field, @Nullable String value) {
        String digest = text(field, value, 64).toLowerCase(Locale.ROOT);
        if (!SHA_256.matcher(digest).matches()) {
            throw Refused.because(KernelRefusal.INVALID_VALUE).with("field", field).with("value", digest);
        }
        return digest;
    }

    /**
     * Ids are read all the time, too often for a regular expression or for Java's own
     * reading, which takes shorter ones as well, so that one has to write them again.
     */
    private static boolean isUuid(String text) {
        if (text.length() != UUID_FORM.length()) {
            return false;
        }
        for (int place = 0; place < UUID_FORM.length(); place++) {
            boolean dash = UUID_FORM.charAt(place) == '-';
            if (dash ? text.charAt(place) != '-' : !HexFormat.isHexDigit(text.charAt(place))) {
                return false;
            }
        }
        return true;
    }

    /** Without the white space at its ends, the kinds that do not break included. */
    private static String stripped(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    /** Whether there is nothing to be seen: white space, marks of format, fillers. */
    private static boolean isBlank(String text) {
        return text.codePoints()
            .allMatch((letter) -> Character.getType(letter) == Character.FORMAT || FILLERS.indexOf(letter) != -1
                    || (letter <= Character.MAX_VALUE && isSpace((char) letter)));
    }

    /** Without a stream: every letter of every command is looked at. */
    private static boolean isUnreadable(String text) {
        int letter;
        for (int place = 0; place < text.length(); place += Character.charCount(letter)) {
            letter = text.codePointAt(place);
            if (isUnreadable(letter)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether no text has it: marks of control, halves of letters, what is no letter yet.
     */
    private static boolean isUnreadable(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter != '\n' && letter != '\r' && letter != '\t';
            case Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static String shortened(String value) {
        return (value.length() > 64) ? value.substring(0, 64) + "…" : value;
    }

}
