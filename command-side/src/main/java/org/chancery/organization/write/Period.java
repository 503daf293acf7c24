package org.chancery.organization.write;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Days from the first up to, but without, the last.
 *
 * @param from the first day
 * @param to the first day after it; absent when no end is known
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    boolean covers(LocalDate day) {
        return !day.isBefore(this.from) && isOpenAfter(day);
    }

    boolean overlaps(Period other) {
        return isOpenAfter(other.from) && other.isOpenAfter(this.from);
    }

    /** Whether it has not ended before that day. */
    boolean isOpenAfter(LocalDate day) {
        return this.to == null || day.isBefore(this.to);
    }

}
