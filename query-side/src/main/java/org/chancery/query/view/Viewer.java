package org.chancery.query.view;

import java.util.HashSet;
import java.util.Set;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.chancery.kernel.Actor;

/**
 * Who asks, and what that lets him see. Computed once a request.
 *
 * @param actor the person who asks, in which position
 * @param grants what he holds of the grants that documents name as their readers
 */
public record Viewer(Actor actor, Set<String> grants) {

    public Viewer {
        grants = Set.copyOf(grants);
    }

    /** The actor with all that he holds by himself. */
    public static Viewer of(Actor actor) {
        String organization = actor.organization().value();
        Set<String> grants = new HashSet<>(Set.of(Grants.EVERYONE, Grants.person(actor.person().value()),
                Grants.position(actor.position().value()), Grants.organization(organization)));
        actor.roles().forEach((role) -> grants.add(Grants.role(organization, role)));
        return new Viewer(actor, grants);
    }

    /** The filter that lets through only what he may see. */
    public Bson mayRead() {
        return Filters.in("readers", this.grants);
    }

}
