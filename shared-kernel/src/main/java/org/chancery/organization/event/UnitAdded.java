package org.chancery.organization.event;

import java.time.LocalDate;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * An organization has a new unit.
 *
 * @param unitId the new unit
 * @param organizationId the organization to which it belongs
 * @param parentId the unit above it; absent at the top
 * @param fullName its name in full
 * @param shortName its name as people say it
 * @param index its index in the nomenclature of cases
 * @param existsFrom its first day; absent when it was always there
 */
@StoredAs("organization.UnitAdded")
public record UnitAdded(String unitId, String organizationId, @Nullable String parentId, String fullName,
        String shortName, @Nullable String index, @Nullable LocalDate existsFrom) implements UnitEvent {

}
