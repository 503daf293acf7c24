package org.chancery.query.view;

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

    /** The filter that lets through only what he may see. */
    public Bson mayRead() {
        return Filters.in("readers", this.grants);
    }

}
