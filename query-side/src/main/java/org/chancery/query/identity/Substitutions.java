package org.chancery.query.identity;

import java.time.Instant;
import java.util.Optional;

import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.PositionId;

/** Knows for which positions a person may act beside his own, and on what ground. */
@FunctionalInterface
public interface Substitutions {

    /** The ground on which he may act for another position; none when he may not. */
    Optional<Capacity> capacityFor(Actor own, PositionId other, Instant at);

}
