package org.chancery.organization.event;

import java.time.LocalDate;

import org.chancery.kernel.Sealed;
import org.chancery.kernel.StoredAs;

/**
 * A person holds a position from a day on.
 *
 * @param positionId the position
 * @param personId the person
 * @param personName the person's name at the time
 * @param from the first day
 * @param basis the act by which the person was appointed
 */
@StoredAs("organization.PersonAppointed")
public record PersonAppointed(String positionId, String personId, Sealed<String> personName, LocalDate from,
        String basis) implements PositionEvent {

}
