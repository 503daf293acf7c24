package org.chancery.organization.write;

import org.chancery.organization.api.Substitute;
import org.chancery.organization.api.SubstitutionScope;
import org.chancery.organization.event.SubstituteNamed;

/**
 * That one position does the work of another for a time.
 *
 * @param id its id within the position that is substituted
 * @param substitute who does the work
 * @param period when
 * @param scope which work
 * @param reason why
 */
public record Substitution(String id, String substitute, Period period, SubstitutionScope scope, String reason) {

    static Substitution of(Substitute command) {
        return new Substitution(command.substitutionId().value(), command.substitute().value(),
                new Period(command.from(), command.to()), command.scope(), command.reason());
    }

    static Substitution of(SubstituteNamed event) {
        return new Substitution(event.substitutionId(), event.substitute(), new Period(event.from(), event.to()),
                SubstitutionScope.valueOf(event.scope()), event.reason());
    }

    /** Whether the same work would fall to both at the same time. */
    boolean overlaps(Substitution other) {
        return this.scope.overlaps(other.scope) && this.period.overlaps(other.period);
    }

}
