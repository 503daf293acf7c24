package org.chancery.organization.api;

/** What can be asked of a unit of an organization. */
public sealed interface UnitCommand extends DirectoryCommand permits AddUnit {

    /** The unit that is meant. */
    UnitId unitId();

}
