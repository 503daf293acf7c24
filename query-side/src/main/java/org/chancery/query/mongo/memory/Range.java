package org.chancery.query.mongo.memory;

import java.util.Collections;
import java.util.List;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import org.jspecify.annotations.Nullable;

/**
 * Values from one to another, both included; an absent bound bounds nothing.
 *
 * @param low the lowest, in a list of one
 * @param high the highest, in a list of one
 */
record Range(List<@Nullable Object> low, List<@Nullable Object> high) {

    static final Range EVERYTHING = new Range(List.of(), List.of());

    static Range from(@Nullable Object low) {
        return new Range(Collections.singletonList(plain(low)), List.of());
    }

    static Range to(@Nullable Object high) {
        return new Range(List.of(), Collections.singletonList(plain(high)));
    }

    static Range of(@Nullable Object low, @Nullable Object high) {
        return new Range(from(low).low, to(high).high);
    }

    Range narrowedBy(Range other) {
        return new Range(
                this.low.isEmpty() || (!other.low.isEmpty() && isLess(this.low, other.low)) ? other.low : this.low,
                this.high.isEmpty() || (!other.high.isEmpty() && isLess(other.high, this.high)) ? other.high
                        : this.high);
    }

    Range widenedBy(Range other) {
        return new Range(
                this.low.isEmpty() || other.low.isEmpty() ? List.of()
                        : isLess(this.low, other.low) ? this.low : other.low,
                this.high.isEmpty() || other.high.isEmpty() ? List.of()
                        : isLess(this.high, other.high) ? other.high : this.high);
    }

    private static boolean isLess(List<@Nullable Object> one, List<@Nullable Object> other) {
        return ValueComparator.asc().compare(one.getFirst(), other.getFirst()) < 0;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return Missing.isNullOrMissing(value) ? null : value;
    }

}
