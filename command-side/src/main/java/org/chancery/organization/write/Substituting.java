package org.chancery.organization.write;

import java.util.Set;

import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.chancery.organization.api.OrganizationRefusal;
import org.chancery.organization.api.Substitute;
import org.chancery.organization.event.SubstituteNamed;

/** The rules of substitution (ORG-5): who may name whom, and for which work. */
final class Substituting {

    /**
     * The capacities in which a position's powers are one's own, to be passed on once.
     */
    private static final Set<Capacity> BY_RIGHT_OF_HIS_OWN = Set.of(Capacity.OWN, Capacity.ACTING);

    private final Staffing staffing;

    private final Substitute command;

    private final Substitution asked;

    private final Actor actor;

    Substituting(Staffing staffing, Substitute command, Actor actor) {
        this.staffing = staffing;
        this.command = command;
        this.asked = Substitution.of(command);
        this.actor = actor;
    }

    void actorIsEntitled() {
        boolean himself = this.actor.actingPosition().equals(this.command.positionId())
                && BY_RIGHT_OF_HIS_OWN.contains(this.actor.capacity());
        if (!himself && !isByAdministrator()) {
            throw Refused.because(KernelRefusal.FORBIDDEN);
        }
    }

    /** Whether the very same was asked before. */
    boolean isRepeated() {
        for (Substitution earlier : this.staffing.substitutions()) {
            if (earlier.id().equals(this.asked.id())) {
                isTheSameAs(earlier);
                return true;
            }
        }
        return false;
    }

    SubstituteNamed decide(Directory directory) {
        Colleague substitute = directory.position("substitute", this.command.substitute());
        if (!isByAdministrator()) {
            substitute.mustBeOf(this.staffing.organization(), "substitute");
        }
        nobodyElseDoesTheSameWork();
        substituteIsNotSubstituted(substitute);
        return new SubstituteNamed(this.staffing.positionId(), this.asked.id(), this.asked.substitute(),
                this.command.from(), this.command.to(), this.asked.reason(), this.asked.scope().name());
    }

    private void isTheSameAs(Substitution earlier) {
        if (!earlier.equals(this.asked)) {
            throw Refused.because(KernelRefusal.ID_REUSED).with("substitutionId", this.asked.id());
        }
    }

    private void nobodyElseDoesTheSameWork() {
        for (Substitution other : this.staffing.substitutions()) {
            if (other.overlaps(this.asked)) {
                throw Refused.because(OrganizationRefusal.SUBSTITUTIONS_OVERLAP).with("substitutionId", other.id());
            }
        }
    }

    private void substituteIsNotSubstituted(Colleague substitute) {
        if (substitute.substitutions().stream().anyMatch(this.asked::overlaps)) {
            throw Refused.because(OrganizationRefusal.SUBSTITUTE_IS_SUBSTITUTED)
                .with("substitute", this.asked.substitute());
        }
    }

    private boolean isByAdministrator() {
        return this.actor.has(Role.ADMINISTRATOR);
    }

}
