package org.chancery.query.graphql.mutation;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.chancery.query.graphql.error.InputPaths;
import org.jspecify.annotations.Nullable;

/**
 * What stands in every mutation's input beside the command itself.
 *
 * @param commandId the client's id of this command, else a new one
 * @param expectedVersion the version that the client saw
 * @param onBehalfOf the position for which the caller acts
 * @param occurredAt when it happened, if not now
 * @param waits whether to answer only when the views show the change
 */
record Envelope(String commandId, @Nullable Long expectedVersion, @Nullable PositionId onBehalfOf,
        @Nullable Instant occurredAt, boolean waits) {

    static final Set<String> FIELDS = Set.of("commandId", "expectedVersion", "onBehalfOf", "occurredAt", "wait");

    static Envelope of(Map<String, ?> input) {
        Object commandId = input.get("commandId");
        Object onBehalfOf = input.get("onBehalfOf");
        return new Envelope((commandId != null) ? uuid("commandId", commandId) : newId(),
                (input.get("expectedVersion") instanceof Number version) ? (Long) version.longValue() : null,
                (onBehalfOf != null) ? new PositionId(uuid("onBehalfOf", onBehalfOf)) : null,
                occurredAt(input.get("occurredAt")), !"NONE".equals(input.get("wait")));
    }

    private static String newId() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    private static @Nullable Instant occurredAt(@Nullable Object given) {
        if (given == null) {
            return null;
        }
        try {
            return Require.instant("occurredAt", (Instant) given);
        }
        catch (Refused refused) {
            throw InputPaths.byInput(refused, FIELDS);
        }
    }

    private static String uuid(String field, Object value) {
        try {
            return Require.uuid(value.toString());
        }
        catch (Refused refused) {
            throw InputPaths.under(field, InputPaths.flattened(InputPaths.byInput(refused, FIELDS)));
        }
    }

}
