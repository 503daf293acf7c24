package org.chancery.organization.event;

import org.chancery.kernel.StoredAs;

/** A position was added that heads the unit. */
@StoredAs("organization.UnitHeadNamed")
public record UnitHeadNamed(String unitId, String positionId) implements UnitEvent {

}
