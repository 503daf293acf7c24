package org.chancery.organization.api;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Require;

/**
 * Release a person from a position, whether he holds it or acts in it (ORG-7). What the
 * position has to do stays with it, and deadlines do not move.
 *
 * <p>
 * An administrator may. Refused when the person is not in the position on that day.
 * Dismissing him again from the same day changes nothing.
 *
 * @param positionId the position
 * @param personId the person
 * @param dismissedOn his last day in it
 * @param basis the act by which he was dismissed
 */
public record Dismiss(@TargetAggregateIdentifier PositionId positionId, PersonId personId, LocalDate dismissedOn,
        String basis) implements PositionCommand {

    public Dismiss {
        Require.present("personId", personId);
        Require.date("dismissedOn", dismissedOn);
        basis = Require.text("basis", basis, 1_000);
    }

}
