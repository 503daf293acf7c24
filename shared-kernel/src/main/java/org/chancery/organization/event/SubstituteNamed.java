package org.chancery.organization.event;

import java.time.LocalDate;

import org.chancery.kernel.StoredAs;

/**
 * One position does the work of another for a time (замещение, ORG-5).
 *
 * @param positionId the position that is substituted
 * @param substitutionId the substitution
 * @param substitute the position that does its work
 * @param from the first day
 * @param to the first day after it
 * @param reason why
 * @param scope which work
 */
@StoredAs("organization.SubstituteNamed")
public record SubstituteNamed(String positionId, String substitutionId, String substitute, LocalDate from, LocalDate to,
        String reason, String scope) implements PositionEvent {

}
