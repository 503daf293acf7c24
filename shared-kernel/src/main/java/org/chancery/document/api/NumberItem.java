package org.chancery.document.api;

import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * One item of which a registration number is made.
 *
 * @param part what stands there
 * @param text the text of a literal
 * @param digits the least number of digits of the counter
 */
public record NumberItem(Part part, @Nullable String text, @Nullable Integer digits) {

    public NumberItem {
        Require.present("part", part);
        text = (text != null) ? Require.code("text", text, 20) : null;
        if ((part == Part.LITERAL) != (text != null)) {
            throw Refused.because(DocumentRefusal.NUMBER_FORMAT).with("field", "text");
        }
        if (digits != null && (part != Part.COUNTER || digits < 1 || digits > 10)) {
            throw Refused.because(DocumentRefusal.NUMBER_FORMAT).with("field", "digits").with("value", digits);
        }
    }

    /** What can stand in a number. */
    public enum Part {

        COUNTER, YEAR,
        /** The last two digits of the year. */
        YEAR_SHORT, QUARTER, MONTH, DAY,
        /** The register's index. */
        INDEX,
        /** The section of the counter. */
        SECTION,
        /** A text that is always the same. */
        LITERAL

    }

}
