package org.chancery.document.api;

import java.time.LocalDate;

/** How long a counter runs before it begins at 1 again (NUM-1). */
public enum NumberingPeriod {

    YEAR, QUARTER, MONTH, DAY,
    /** It never begins again. */
    CONTINUOUS;

    /** The name of the period that a day belongs to, {@code 2026-Q2}. */
    public String of(LocalDate day) {
        return switch (this) {
            case YEAR -> Integer.toString(day.getYear());
            case QUARTER -> day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
            case MONTH -> "%d-%02d".formatted(day.getYear(), day.getMonthValue());
            case DAY -> day.toString();
            case CONTINUOUS -> "continuous";
        };
    }

}
