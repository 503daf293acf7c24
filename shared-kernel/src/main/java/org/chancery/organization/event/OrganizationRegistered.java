package org.chancery.organization.event;

import java.time.LocalDate;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * An organization was entered in the directory.
 *
 * @param organizationId the new organization
 * @param fullName its name in full
 * @param shortName its name as people say it
 * @param kind what it is
 * @param oktmo the municipal territory that it governs or lies in
 * @param inn its tax number
 * @param ogrn its registration number
 * @param parentId the organization above it
 * @param zone the zone of its days
 * @param existsFrom its first day; absent when it is shown at every date
 */
@StoredAs("organization.OrganizationRegistered")
public record OrganizationRegistered(String organizationId, String fullName, String shortName, String kind,
        @Nullable String oktmo, @Nullable String inn, @Nullable String ogrn, @Nullable String parentId, String zone,
        @Nullable LocalDate existsFrom) implements OrganizationEvent {

}
