package org.chancery.organization.event;

/** What can have happened to a unit of an organization, in the order of its life. */
public sealed interface UnitEvent extends DirectoryEvent permits UnitAdded, UnitHeadNamed {

    /** The unit to which it happened. */
    String unitId();

    @Override
    default String aggregateId() {
        return unitId();
    }

}
