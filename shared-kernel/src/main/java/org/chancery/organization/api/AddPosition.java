package org.chancery.organization.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.chancery.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Add a position (должность) to an organization. Nobody holds it yet.
 *
 * <p>
 * An administrator may. Refused when the unit or the position that it assists belongs to
 * another organization, when it would be there before its unit or organization, when what
 * it heads has a head already, and when it is to keep watch, as auditor or administrator,
 * and work as well (AUD-1). The same content under the same id changes nothing; other
 * content is refused.
 *
 * @param positionId the new position's id
 * @param organizationId the organization to which it belongs
 * @param unitId the unit to which it belongs; absent means directly to the organization
 * @param title what it is called
 * @param roles what it is trusted to do
 * @param heads what it heads; absent means nothing
 * @param assistantOf the position for whose approval it prepares (ORG-6); needs the role
 * of an assistant
 * @param existsFrom its first day; absent means that of what it belongs to
 */
public record AddPosition(@TargetAggregateIdentifier PositionId positionId, OrganizationId organizationId,
        @Nullable UnitId unitId, String title, List<Role> roles, @Nullable HeadOf heads,
        @Nullable PositionId assistantOf, @Nullable LocalDate existsFrom) implements PositionCommand {

    private static final Set<Role> WATCHING = Set.of(Role.AUDITOR, Role.ADMINISTRATOR);

    public AddPosition {
        Require.present("organizationId", organizationId);
        title = Require.code("title", title, 300);
        roles = Require.atMost("roles", Role.values().length, roles).stream().distinct().sorted().toList();
        existsFrom = Require.optionalDate("existsFrom", existsFrom);
        if (roles.size() > 1 && roles.stream().anyMatch(WATCHING::contains)) {
            throw Refused.because(OrganizationRefusal.ROLES_NOT_APART).with("roles", roles.toString());
        }
        if (heads == HeadOf.UNIT && unitId == null) {
            throw Refused.because(KernelRefusal.INVALID_VALUE).with("field", "unitId");
        }
        if (assistantOf != null && !roles.contains(Role.ASSISTANT)) {
            throw Refused.because(OrganizationRefusal.ASSISTANT_ROLE_MISSING).with("assistantOf", assistantOf.value());
        }
    }

}
