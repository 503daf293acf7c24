package org.chancery.organization.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.chancery.command.EventSourced;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.organization.api.AddUnit;
import org.chancery.organization.api.OrganizationRefusal;
import org.chancery.organization.api.UnitId;
import org.chancery.organization.event.UnitAdded;
import org.chancery.organization.event.UnitEvent;
import org.chancery.organization.event.UnitHeadNamed;
import org.jspecify.annotations.Nullable;

/**
 * A unit (подразделение) of an organization. It is an aggregate of its own so that its id
 * is unique over all organizations and the organization's stream stays short.
 */
@AggregateRoot
public final class Unit extends EventSourced<UnitEvent> {

    private String unitId = "";

    private @Nullable String head;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AddUnit command, CommandStamp stamp, Directory directory) {
        if (wasCreatedBy(stamp)) {
            return;
        }
        Administrators.only(stamp.actor());
        UnitId parent = command.parentId();
        Ground ground = (parent != null) ? directory.unit("parentId", parent)
                : directory.organization("organizationId", command.organizationId());
        ground.mustBeOf(command.organizationId(), "parentId");
        record(new UnitAdded(command.unitId().value(), command.organizationId().value(),
                (parent != null) ? parent.value() : null, command.fullName(), command.shortName(), command.index(),
                ground.firstDay(command.existsFrom())));
    }

    /** Take note of the position that heads it; only one can. */
    void nameHead(PositionId position) {
        if (this.head != null) {
            throw Refused.because(OrganizationRefusal.HEAD_ALREADY_NAMED).with("head", this.head);
        }
        record(new UnitHeadNamed(this.unitId, position.value()));
    }

    @Override
    protected void evolve(UnitEvent event) {
        switch (event) {
            case UnitAdded added -> this.unitId = added.unitId();
            case UnitHeadNamed named -> this.head = named.positionId();
        }
    }

    Unit() {
        // For Axon: a unit is built from its events.
    }

}
