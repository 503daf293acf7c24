package org.chancery.organization.read;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.query.graphql.error.EdgeRefusal;
import org.chancery.query.identity.Substitutions;
import org.chancery.query.view.Positions;

/**
 * Takes a no only from a directory that shows all that is recorded. After a start it may
 * not yet; and a command that was done before, and is given again, must not be refused
 * for that.
 */
final class SureSubstitutions implements Substitutions {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Substitutions directory;

    private final Positions positions;

    private final LongSupplier head;

    /**
     * Sure of what this directory says.
     * @param head the position of the last event that is recorded
     */
    SureSubstitutions(Substitutions directory, Positions positions, LongSupplier head) {
        this.directory = directory;
        this.positions = positions;
        this.head = head;
    }

    /**
     * @throws Refused {@link EdgeRefusal#VIEW_BEHIND} when the directory cannot tell yet
     */
    @Override
    public Optional<Capacity> capacityFor(Actor own, PositionId other, Instant at) {
        Optional<Capacity> seen = this.directory.capacityFor(own, other, at);
        if (seen.isPresent()) {
            return seen;
        }
        if (!this.positions.await(List.of(PositionCards.VIEW), this.head.getAsLong(), PATIENCE)) {
            throw Refused.because(EdgeRefusal.VIEW_BEHIND).with("onBehalfOf", other.value());
        }
        return this.directory.capacityFor(own, other, at);
    }

}
