package org.chancery.organization.api;

import org.chancery.kernel.OrganizationId;

/** What can be asked of an organization, in the order of its life. */
public sealed interface OrganizationCommand extends DirectoryCommand permits RegisterOrganization, RenameOrganization {

    /** The organization that is meant. */
    OrganizationId organizationId();

}
