package org.chancery.query.mongo;

import java.util.Collection;
import java.util.stream.Collectors;

import org.chancery.store.Obstacle;

/**
 * The server of the read models cannot do what the views need, and there is no way round
 * it. The message names the remedy.
 */
public final class ServerUnfit extends Obstacle {

    private static final long serialVersionUID = 1L;

    ServerUnfit(String version, Collection<Ability> missing) {
        super(Kind.ENGINE,
                "The MongoDB server (version " + version + ") cannot hold the views, for it does not "
                        + missing.stream().map(Ability::toString).collect(Collectors.joining(", nor "))
                        + ". Name another in CHANCERY_MONGODB_URI; of a replica set, its primary");
    }

}
