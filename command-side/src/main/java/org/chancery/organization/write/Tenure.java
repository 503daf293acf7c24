package org.chancery.organization.write;

import java.time.LocalDate;

import org.chancery.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person's time in a position.
 *
 * @param person the person
 * @param period from which day to which
 */
record Tenure(String person, Period period) {

    static Tenure of(String person, LocalDate from, @Nullable LocalDate to) {
        return new Tenure(person, new Period(from, to));
    }

    Tenure until(LocalDate to) {
        return of(this.person, this.period.from(), to);
    }

    LocalDate from() {
        return this.period.from();
    }

    boolean isOf(PersonId other) {
        return this.person.equals(other.value());
    }

    boolean began(PersonId other, LocalDate from) {
        return isOf(other) && from().equals(from);
    }

    boolean covers(LocalDate day) {
        return this.period.covers(day);
    }

    boolean endsOn(LocalDate to) {
        return to.equals(this.period.to());
    }

}
