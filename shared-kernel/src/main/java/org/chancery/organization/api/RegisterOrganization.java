package org.chancery.organization.api;

import java.time.LocalDate;
import java.time.ZoneId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Enter an organization in the directory.
 *
 * <p>
 * An administrator may. Refused when the organization above it is not in the directory or
 * is itself (ORG-1). The same content under the same id changes nothing; other content is
 * refused.
 *
 * @param organizationId the new organization's id
 * @param fullName its name in full
 * @param shortName its name as people say it; absent means the full one
 * @param kind what it is
 * @param oktmo the municipal territory that it governs or lies in
 * @param inn its tax number
 * @param ogrn its registration number
 * @param parentId the organization above it: a district of a settlement, the founder of
 * an institution
 * @param zone the zone of its days, an IANA name
 * @param existsFrom its first day; absent means that it is shown at every date
 */
public record RegisterOrganization(@TargetAggregateIdentifier OrganizationId organizationId, String fullName,
        String shortName, OrganizationKind kind, @Nullable Oktmo oktmo, @Nullable Inn inn, @Nullable Ogrn ogrn,
        @Nullable OrganizationId parentId, String zone, @Nullable LocalDate existsFrom) implements OrganizationCommand {

    public RegisterOrganization {
        Names names = Names.of(fullName, shortName);
        fullName = names.full();
        shortName = names.brief();
        Require.present("kind", kind);
        zone = zone(zone);
        existsFrom = Require.optionalDate("existsFrom", existsFrom);
        if (organizationId.equals(parentId)) {
            throw Refused.because(OrganizationRefusal.PARENT_IS_ITSELF).with("parentId", organizationId.value());
        }
    }

    private static String zone(@Nullable String name) {
        String zone = Require.text("zone", name, 64);
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw Refused.because(KernelRefusal.INVALID_VALUE).with("field", "zone").with("value", zone);
        }
        return zone;
    }

}
