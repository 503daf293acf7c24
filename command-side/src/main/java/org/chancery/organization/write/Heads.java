package org.chancery.organization.write;

import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PositionId;
import org.chancery.organization.api.UnitId;

/**
 * Which position heads what. One head for each: the claim is recorded by what is headed,
 * together with the position or not at all.
 */
public interface Heads {

    void name(OrganizationId organization, PositionId head);

    void name(UnitId unit, PositionId head);

}
