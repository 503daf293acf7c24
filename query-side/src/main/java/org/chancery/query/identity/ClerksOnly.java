package org.chancery.query.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Role;

/**
 * Lets a registrar enter what a position of his own organization did on paper or in
 * another system, and nobody act for anybody else.
 */
public final class ClerksOnly implements Substitutions {

    private final BiPredicate<PositionId, OrganizationId> belongs;

    /** With a directory that knows whether a position belongs to an organization. */
    public ClerksOnly(BiPredicate<PositionId, OrganizationId> belongs) {
        this.belongs = belongs;
    }

    @Override
    public Optional<Capacity> capacityFor(Actor own, PositionId other, Instant at) {
        boolean may = own.has(Role.REGISTRAR) && this.belongs.test(other, own.organization());
        return may ? Optional.of(Capacity.CLERK) : Optional.empty();
    }

}
