package org.chancery.organization.api;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.Require;

/**
 * Give an organization a new name from a day on (ORG-2). What was dated before that day
 * keeps showing the name that it had then.
 *
 * <p>
 * An administrator may. Names follow one another: refused when the day is not later than
 * the first day of the last name. Renaming it to the name that it has from that day
 * changes nothing.
 *
 * @param organizationId the organization
 * @param fullName its new name in full
 * @param shortName its new name as people say it; absent means the full one
 * @param validFrom the first day of the new name
 * @param basis the act by which it was renamed
 */
public record RenameOrganization(@TargetAggregateIdentifier OrganizationId organizationId, String fullName,
        String shortName, LocalDate validFrom, String basis) implements OrganizationCommand {

    public RenameOrganization {
        Names names = Names.of(fullName, shortName);
        fullName = names.full();
        shortName = names.brief();
        Require.date("validFrom", validFrom);
        basis = Require.text("basis", basis, 1_000);
    }

}
