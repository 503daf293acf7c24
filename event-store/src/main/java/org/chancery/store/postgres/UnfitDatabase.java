package org.chancery.store.postgres;

import org.chancery.store.Obstacle;

/**
 * A database that must not hold the events: it could lose what it acknowledged, or a
 * later program has changed it. The message names the remedy.
 */
public final class UnfitDatabase extends Obstacle {

    private static final long serialVersionUID = 1L;

    UnfitDatabase(String message) {
        super(Kind.ENGINE, message);
    }

}
