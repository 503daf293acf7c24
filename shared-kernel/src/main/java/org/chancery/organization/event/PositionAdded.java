package org.chancery.organization.event;

import java.time.LocalDate;
import java.util.List;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * An organization has a new position, which nobody holds yet.
 *
 * @param positionId the new position
 * @param organizationId the organization to which it belongs
 * @param unitId the unit to which it belongs; absent when directly to the organization
 * @param title what it is called
 * @param roles what it is trusted to do
 * @param heads whether it heads its unit or its organization; absent when neither
 * @param assistantOf the position for whose approval it prepares
 * @param zone the zone of the organization, in which its days are meant
 * @param existsFrom its first day; absent when it was always there
 */
@StoredAs("organization.PositionAdded")
public record PositionAdded(String positionId, String organizationId, @Nullable String unitId, String title,
        List<String> roles, @Nullable String heads, @Nullable String assistantOf, String zone,
        @Nullable LocalDate existsFrom) implements PositionEvent {

    public PositionAdded {
        roles = List.copyOf(roles);
    }

}
