package org.chancery.organization.event;

/** What can have happened to an organization, in the order of its life. */
public sealed interface OrganizationEvent extends DirectoryEvent
        permits OrganizationRegistered, OrganizationHeadNamed, OrganizationRenamed {

    /** The organization to which it happened. */
    String organizationId();

    @Override
    default String aggregateId() {
        return organizationId();
    }

}
