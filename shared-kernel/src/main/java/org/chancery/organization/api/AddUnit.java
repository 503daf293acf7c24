package org.chancery.organization.api;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Add a unit (подразделение) to an organization, under another unit or at its top.
 *
 * <p>
 * An administrator may. Refused when the unit above it is itself (ORG-1), is not there or
 * belongs to another organization, and when it would be there before that. As a unit
 * stands under one that was there before it, no circle can arise. The same content under
 * the same id changes nothing; other content is refused.
 *
 * @param unitId the new unit's id
 * @param organizationId the organization to which it belongs
 * @param parentId the unit above it; absent means at the top
 * @param fullName its name in full
 * @param shortName its name as people say it; absent means the full one
 * @param index its index in the nomenclature of cases, {@code 01-12}
 * @param existsFrom its first day; absent means that of what it belongs to
 */
public record AddUnit(@TargetAggregateIdentifier UnitId unitId, OrganizationId organizationId,
        @Nullable UnitId parentId, String fullName, String shortName, @Nullable String index,
        @Nullable LocalDate existsFrom) implements UnitCommand {

    public AddUnit {
        Require.present("organizationId", organizationId);
        Names names = Names.of(fullName, shortName);
        fullName = names.full();
        shortName = names.brief();
        index = (index == null || index.isBlank()) ? null : Require.code("index", index, 32);
        existsFrom = Require.optionalDate("existsFrom", existsFrom);
        if (unitId.equals(parentId)) {
            throw Refused.because(OrganizationRefusal.PARENT_IS_ITSELF).with("parentId", unitId.value());
        }
    }

}
