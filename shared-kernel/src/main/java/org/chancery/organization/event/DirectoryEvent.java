package org.chancery.organization.event;

import org.chancery.kernel.DomainEvent;

/**
 * What can have happened in the directory: to organizations, to their units, to
 * positions, to people.
 */
public sealed interface DirectoryEvent extends DomainEvent
        permits OrganizationEvent, UnitEvent, PositionEvent, PersonEvent {

}
