package org.chancery.organization.write;

import org.axonframework.modelling.command.Repository;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PositionId;
import org.chancery.organization.api.UnitId;

/** Heads, as organizations and units record them. */
public final class RecordedHeads implements Heads {

    private final Repository<Organization> organizations;

    private final Repository<Unit> units;

    public RecordedHeads(Repository<Organization> organizations, Repository<Unit> units) {
        this.organizations = organizations;
        this.units = units;
    }

    @Override
    public void name(OrganizationId organization, PositionId head) {
        this.organizations.load(organization.value()).execute((headed) -> headed.nameHead(head));
    }

    @Override
    public void name(UnitId unit, PositionId head) {
        this.units.load(unit.value()).execute((headed) -> headed.nameHead(head));
    }

}
