package org.chancery.organization.event;

import java.time.LocalDate;

import org.chancery.kernel.StoredAs;

/**
 * Somebody ceases to act in a position: he was dismissed, a holder was appointed, or
 * another acts.
 *
 * @param positionId the position
 * @param personId the person who acted
 * @param effectiveOn the first day on which he acted
 * @param to the first day on which he no longer acts
 * @param basis the act by which it ended
 */
@StoredAs("organization.ActingEnded")
public record ActingEnded(String positionId, String personId, LocalDate effectiveOn, LocalDate to,
        String basis) implements PositionEvent {

}
