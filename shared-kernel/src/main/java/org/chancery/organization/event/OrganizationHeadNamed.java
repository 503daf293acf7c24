package org.chancery.organization.event;

import org.chancery.kernel.StoredAs;

/** A position was added that heads the organization. */
@StoredAs("organization.OrganizationHeadNamed")
public record OrganizationHeadNamed(String organizationId, String positionId) implements OrganizationEvent {

}
