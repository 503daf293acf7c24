package org.chancery.organization.api;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Require;
import org.chancery.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Appoint a person to a position: from that day on he holds it. Whoever acted in it until
 * then ceases to.
 *
 * <p>
 * An administrator may. A person who is not in the directory yet is entered under the
 * given name. Refused when somebody holds the position on that day or later, when it is
 * not there yet on that day, and when the directory knows the person by another name.
 * Appointing the one who was appointed from that day changes nothing.
 *
 * @param positionId the position
 * @param personId the person
 * @param personName the person's name, family name first; may be absent when the
 * directory knows it
 * @param from the first day
 * @param basis the act by which the person was appointed
 */
public record Appoint(@TargetAggregateIdentifier PositionId positionId, PersonId personId,
        @Nullable Sealed<String> personName, LocalDate from, String basis) implements PositionCommand {

    public Appoint {
        Require.present("personId", personId);
        personName = PersonNames.optional(personName);
        Require.date("from", from);
        basis = Require.text("basis", basis, 1_000);
    }

}
