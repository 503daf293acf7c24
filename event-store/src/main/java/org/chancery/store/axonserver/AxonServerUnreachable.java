package org.chancery.store.axonserver;

/** No Axon Server answers where one should be. */
public final class AxonServerUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AxonServerUnreachable(AxonServerSettings settings) {
        super("Axon Server does not answer at %s: see CHANCERY_AXONSERVER".formatted(settings));
    }

}
