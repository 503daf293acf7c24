package org.chancery.organization.api;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Let one position do the work of another for a time (замещение, ORG-5).
 *
 * <p>
 * Whoever acts in the position by right of his own may, for a substitute of the same
 * organization; an administrator may for any. Refused when a position would substitute
 * itself, when another substitute has the same work in the same time, and when the
 * substitute is himself substituted in it. What a position has by substitution does not
 * pass on: whoever substitutes a substitute does not act for the first. The same
 * substitution under the same id changes nothing; another is refused.
 *
 * @param positionId the position that is substituted
 * @param substitutionId the new substitution's id
 * @param substitute the position that does its work
 * @param from the first day
 * @param to the first day after it
 * @param reason why, such as leave or illness
 * @param scope which work; absent means all of it
 */
public record Substitute(@TargetAggregateIdentifier PositionId positionId, SubstitutionId substitutionId,
        PositionId substitute, LocalDate from, LocalDate to, String reason,
        SubstitutionScope scope) implements PositionCommand {

    public Substitute {
        Require.present("substitutionId", substitutionId);
        Require.present("substitute", substitute);
        Require.date("from", from);
        Require.date("to", to);
        reason = Require.text("reason", reason, 1_000);
        scope = orAll(scope);
        if (substitute.equals(positionId)) {
            throw Refused.because(OrganizationRefusal.SUBSTITUTES_ITSELF).with("substitute", substitute.value());
        }
        if (!to.isAfter(from)) {
            throw Refused.because(OrganizationRefusal.PERIOD_EMPTY).with("to", to);
        }
    }

    private static SubstitutionScope orAll(@Nullable SubstitutionScope scope) {
        return (scope != null) ? scope : SubstitutionScope.ALL;
    }

}
