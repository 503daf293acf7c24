package org.chancery.store.axonserver;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Waits for what the server answers. */
final class Replies {

    private Replies() {
    }

    /**
     * The answer.
     * @throws EventStoreException when none came, or one that says no
     */
    static <T> T await(CompletableFuture<T> asked, Duration patience) {
        try {
            return asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        }
        catch (ExecutionException ex) {
            throw new EventStoreException("Axon Server did not do it: " + ex.getCause(), ex.getCause());
        }
        catch (TimeoutException ex) {
            throw new EventStoreException("Axon Server did not answer within " + patience, ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("Interrupted while waiting for Axon Server", ex);
        }
    }

}
