package org.chancery.query.identity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.chancery.kernel.Actor;
import org.chancery.kernel.Role;
import org.chancery.query.view.Viewer;

/** What an actor may read, in the words that documents use for their readers. */
public final class Grants {

    private Grants() {
    }

    /** The actor with all that he holds. */
    public static Viewer of(Actor actor) {
        String organization = "org:" + actor.organization();
        Set<String> grants = new HashSet<>(
                Set.of("everyone", "person:" + actor.person(), "position:" + actor.position(), organization));
        for (Role role : actor.roles()) {
            grants.add(organization + ":" + role.name().toLowerCase(Locale.ROOT));
        }
        return new Viewer(actor, grants);
    }

}
