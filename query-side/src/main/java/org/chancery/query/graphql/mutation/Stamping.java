package org.chancery.query.graphql.mutation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.Command;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.RefusalCode;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.chancery.query.graphql.error.EdgeRefusal;
import org.chancery.query.identity.Substitutions;
import org.jspecify.annotations.Nullable;

/** Writes on a command who gives it, for whom, and when it is said to have happened. */
final class Stamping {

    private final Substitutions substitutions;

    private final InstantSource clock;

    Stamping(Substitutions substitutions, InstantSource clock) {
        this.substitutions = substitutions;
        this.clock = clock;
    }

    CommandStamp stamp(Command command, Envelope envelope, Actor own, @Nullable String correlationId) {
        Instant now = this.clock.instant();
        return new CommandStamp(envelope.commandId(), CommandDigest.of(command), acting(own, envelope, now),
                (correlationId != null) ? correlationId : envelope.commandId(), "api", envelope.expectedVersion(),
                occurredAt(own, envelope, now));
    }

    private Actor acting(Actor own, Envelope envelope, Instant now) {
        PositionId other = envelope.onBehalfOf();
        if (other == null || other.equals(own.position())) {
            return own;
        }
        Capacity capacity = this.substitutions.capacityFor(own, other, now)
            .orElseThrow(() -> refused(KernelRefusal.FORBIDDEN, "onBehalfOf", other));
        return new Actor(own.person(), own.position(), own.organization(), own.roles(), other, capacity);
    }

    private static @Nullable Instant occurredAt(Actor own, Envelope envelope, Instant now) {
        Instant occurredAt = envelope.occurredAt();
        if (occurredAt == null) {
            return null;
        }
        if (!own.has(Role.REGISTRAR)) {
            throw refused(KernelRefusal.FORBIDDEN, "occurredAt", occurredAt);
        }
        if (occurredAt.isAfter(now)) {
            throw refused(EdgeRefusal.OCCURRED_IN_THE_FUTURE, "occurredAt", occurredAt);
        }
        return occurredAt;
    }

    private static Refused refused(RefusalCode code, String field, Object value) {
        return Refused.because(code).with(field, Map.of("value", value));
    }

}
