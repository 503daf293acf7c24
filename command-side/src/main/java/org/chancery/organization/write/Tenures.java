package org.chancery.organization.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who is in a position when, in one capacity: those who hold it, or those who act in it.
 * Each is known by the first day, because no two begin on the same one.
 */
record Tenures(List<Tenure> all) {

    static final Tenures NONE = new Tenures(List.of());

    Tenures {
        all = List.copyOf(all);
    }

    Tenures with(Tenure begun) {
        return new Tenures(Stream.concat(this.all.stream(), Stream.of(begun)).toList());
    }

    /** The same, with the one that began on that day at its end. */
    Tenures ended(LocalDate from, LocalDate to) {
        return new Tenures(
                this.all.stream().map((tenure) -> tenure.from().equals(from) ? tenure.until(to) : tenure).toList());
    }

    boolean has(Predicate<Tenure> condition) {
        return this.all.stream().anyMatch(condition);
    }

    Optional<Tenure> first(Predicate<Tenure> condition) {
        return this.all.stream().filter(condition).findFirst();
    }

    /** Whoever began before that day and is still there on it. */
    Optional<Tenure> goingOn(LocalDate day) {
        return first((tenure) -> tenure.covers(day) && tenure.from().isBefore(day));
    }

}
