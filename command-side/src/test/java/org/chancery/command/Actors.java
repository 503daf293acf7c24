package org.chancery.command;

import java.util.Set;
import java.util.UUID;

import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Role;

/**
 * People for tests, told apart by a name. The same name is always the same person in the
 * same position.
 */
public final class Actors {

    public static final OrganizationId MINISTRY = new OrganizationId(id("organization ministry"));

    public static final OrganizationId OTHER_MINISTRY = new OrganizationId(id("organization other ministry"));

    private Actors() {
    }

    /** Someone of the ministry. */
    public static Actor person(String name, Role... roles) {
        return of(MINISTRY, name, roles);
    }

    /** Someone of another ministry. */
    public static Actor stranger(String name, Role... roles) {
        return of(OTHER_MINISTRY, name, roles);
    }

    /** The same person, acting for another's position. */
    public static Actor onBehalfOf(Actor other, Actor actor) {
        return new Actor(actor.person(), actor.position(), actor.organization(), actor.roles(), other.position(),
                Capacity.SUBSTITUTE);
    }

    /** A UUID that is always the same for the same name. */
    public static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString();
    }

    private static Actor of(OrganizationId organization, String name, Role... roles) {
        return new Actor(new PersonId(id("person " + name)), new PositionId(id("position " + name)), organization,
                Set.of(roles), null, Capacity.OWN);
    }

}
