package org.chancery.organization.event;

import java.time.LocalDate;

import org.chancery.kernel.StoredAs;

/** An organization has a new name from a day on; the earlier ones stay what they were. */
@StoredAs("organization.OrganizationRenamed")
public record OrganizationRenamed(String organizationId, String fullName, String shortName, LocalDate validFrom,
        String basis) implements OrganizationEvent {

}
