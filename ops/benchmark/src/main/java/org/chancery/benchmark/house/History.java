package org.chancery.benchmark.house;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.kernel.DomainEvent;

/** The history of an event store, from end to end. */
public final class History {

    private History() {
    }

    /** Read all of it, each event decoded; how many in a second. */
    public static double eventsPerSecond(EventStore store) throws InterruptedException {
        long head = store.createHeadToken().position().orElseThrow();
        long began = System.nanoTime();
        long count = 0;
        try (var stream = store.openStream(null)) {
            long position = -1;
            while (position < head) {
                TrackedEventMessage<?> event = stream.nextAvailable();
                if (!(event.getPayload() instanceof DomainEvent)) {
                    throw new IllegalStateException("Not an event of ours after position " + position);
                }
                position = event.trackingToken().position().orElseThrow();
                count++;
            }
        }
        return count * 1e9 / (System.nanoTime() - began);
    }

}
