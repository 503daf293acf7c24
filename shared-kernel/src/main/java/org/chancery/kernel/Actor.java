package org.chancery.kernel;

import java.util.Collections;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who gives a command: a person, in one of his positions, on behalf of that position or
 * of another.
 *
 * @param person the person who acts
 * @param position the position in which he acts
 * @param organization the organization of that position
 * @param roles what the position is trusted to do
 * @param onBehalfOf the position for which he acts, when it is not his own
 * @param capacity the ground on which he acts for it
 */
public record Actor(PersonId person, PositionId position, OrganizationId organization, Set<Role> roles,
        @Nullable PositionId onBehalfOf, Capacity capacity) {

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    /** The system itself, when the clock and no person is the cause. */
    public static final Actor SYSTEM = new Actor(new PersonId(NOBODY), new PositionId(NOBODY),
            new OrganizationId(NOBODY), Set.of(), null, Capacity.OWN);

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The position whose powers the command uses: the one acted for, else his own. */
    public PositionId actingPosition() {
        return (this.onBehalfOf != null) ? this.onBehalfOf : this.position;
    }

    public boolean has(Role role) {
        return this.roles.contains(role);
    }

    public boolean hasAny(Set<Role> of) {
        return !Collections.disjoint(this.roles, of);
    }

    public boolean isOf(OrganizationId other) {
        return this.organization.equals(other);
    }

}
