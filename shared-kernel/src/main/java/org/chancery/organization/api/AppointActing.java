package org.chancery.organization.api;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.chancery.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Appoint a person to act in a position (и.о., врио; ORG-4). The decision and its effect
 * have days of their own: before the second he may not act, though the decision is there.
 *
 * <p>
 * An administrator may. Whoever acts until then ceases to on the day of effect. Without a
 * last day it ends when a holder is appointed or another acts. Refused when the effect
 * comes before the decision, when the person holds the position that day, and when
 * another is to act from that day or later in the same time. Appointing again the one who
 * acts from that day changes nothing.
 *
 * @param positionId the position
 * @param personId the person
 * @param personName the person's name, family name first; may be absent when the
 * directory knows it
 * @param basis the act by which it was decided
 * @param decidedOn the day of the decision
 * @param effectiveOn the first day on which he acts
 * @param to the first day on which he no longer acts; absent means until a holder is
 * appointed or another acts
 */
public record AppointActing(@TargetAggregateIdentifier PositionId positionId, PersonId personId,
        @Nullable Sealed<String> personName, String basis, LocalDate decidedOn, LocalDate effectiveOn,
        @Nullable LocalDate to) implements PositionCommand {

    public AppointActing {
        Require.present("personId", personId);
        personName = PersonNames.optional(personName);
        basis = Require.text("basis", basis, 1_000);
        Require.date("decidedOn", decidedOn);
        Require.date("effectiveOn", effectiveOn);
        to = Require.optionalDate("to", to);
        if (effectiveOn.isBefore(decidedOn)) {
            throw Refused.because(OrganizationRefusal.EFFECT_BEFORE_DECISION)
                .with("effectiveOn", effectiveOn)
                .with("decidedOn", decidedOn);
        }
        if (to != null && !to.isAfter(effectiveOn)) {
            throw Refused.because(OrganizationRefusal.PERIOD_EMPTY).with("to", to);
        }
    }

}
