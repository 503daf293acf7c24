package org.chancery.organization.write;

import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PositionId;
import org.chancery.organization.api.UnitId;

/** Nothing has a head yet. */
final class KnownHeads implements Heads {

    @Override
    public void name(OrganizationId organization, PositionId head) {
        // Every claim is good.
    }

    @Override
    public void name(UnitId unit, PositionId head) {
        // Every claim is good.
    }

}
