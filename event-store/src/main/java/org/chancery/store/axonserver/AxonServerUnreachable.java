package org.chancery.store.axonserver;

import org.chancery.store.Obstacle;

/** No Axon Server answers where one should be. */
public final class AxonServerUnreachable extends Obstacle {

    private static final long serialVersionUID = 1L;

    AxonServerUnreachable(AxonServerSettings settings) {
        super(Kind.ENGINE, "Axon Server does not answer at %s: see CHANCERY_AXONSERVER".formatted(settings));
    }

}
