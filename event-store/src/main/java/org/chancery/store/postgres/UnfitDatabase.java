package org.chancery.store.postgres;

/**
 * A database that must not hold the events: it could lose what it acknowledged, or a
 * later program has changed it. The message names the remedy.
 */
public final class UnfitDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitDatabase(String message) {
        super(message);
    }

}
