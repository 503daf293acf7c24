package org.chancery.organization.event;

import java.time.LocalDate;

import org.chancery.kernel.Sealed;
import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * A person acts in a position from a day on (и.о., врио; ORG-4).
 *
 * @param positionId the position
 * @param personId the person
 * @param personName the person's name at the time
 * @param basis the act by which it was decided
 * @param decidedOn the day of the decision
 * @param effectiveOn the first day on which he acts
 * @param to the first day on which he no longer acts, when that is known from the
 * beginning
 */
@StoredAs("organization.ActingAppointed")
public record ActingAppointed(String positionId, String personId, Sealed<String> personName, String basis,
        LocalDate decidedOn, LocalDate effectiveOn, @Nullable LocalDate to) implements PositionEvent {

}
