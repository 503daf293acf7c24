package org.chancery.organization.event;

import java.time.LocalDate;

import org.chancery.kernel.StoredAs;

/**
 * A person no longer holds a position (ORG-7).
 *
 * @param positionId the position
 * @param personId the person
 * @param from the first day on which he held it
 * @param to the first day on which he no longer does
 * @param basis the act by which he was dismissed
 */
@StoredAs("organization.PersonDismissed")
public record PersonDismissed(String positionId, String personId, LocalDate from, LocalDate to,
        String basis) implements PositionEvent {

}
