package org.chancery.organization.write;

import org.chancery.kernel.PositionId;
import org.chancery.kernel.Role;
import org.chancery.organization.api.AddPosition;
import org.chancery.organization.api.HeadOf;
import org.chancery.organization.api.UnitId;
import org.chancery.organization.event.PositionAdded;

/** The rules of adding a position: to what it belongs, what it heads, whom it assists. */
final class Adding {

    private Adding() {
    }

    static PositionAdded decide(AddPosition command, Directory directory, Heads heads) {
        UnitId unit = command.unitId();
        Ground ground = (unit != null) ? directory.unit("unitId", unit)
                : directory.organization("organizationId", command.organizationId());
        ground.mustBeOf(command.organizationId(), "unitId");
        whomItAssistsIsAColleague(command, directory);
        PositionAdded added = added(command, ground);
        if (command.heads() == HeadOf.ORGANIZATION) {
            heads.name(command.organizationId(), command.positionId());
        }
        else if (command.heads() == HeadOf.UNIT && unit != null) {
            heads.name(unit, command.positionId());
        }
        return added;
    }

    private static void whomItAssistsIsAColleague(AddPosition command, Directory directory) {
        PositionId assisted = command.assistantOf();
        if (assisted != null) {
            directory.position("assistantOf", assisted).mustBeOf(command.organizationId().value(), "assistantOf");
        }
    }

    private static PositionAdded added(AddPosition command, Ground ground) {
        return new PositionAdded(command.positionId().value(), command.organizationId().value(),
                (command.unitId() != null) ? command.unitId().value() : null, command.title(),
                command.roles().stream().map(Role::name).toList(),
                (command.heads() != null) ? command.heads().name() : null,
                (command.assistantOf() != null) ? command.assistantOf().value() : null, ground.zone(),
                ground.firstDay(command.existsFrom()));
    }

}
