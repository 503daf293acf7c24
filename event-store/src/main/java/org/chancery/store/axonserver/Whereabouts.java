package org.chancery.store.axonserver;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Finds out where the server has put an event. It says that it has it, and not where; and
 * for a moment after that, the end of its history is still before the event. So the
 * history is read, from a position before it on, until it comes: those are the few that
 * others have stored meanwhile.
 */
final class Whereabouts {

    private static final int ROOM = 64;

    private static final int REFILL = 16;

    private final AxonServerConnection connection;

    private final Duration patience;

    Whereabouts(AxonServerConnection connection, Duration patience) {
        this.connection = connection;
        this.patience = patience;
    }

    /** Where the history ends, or shortly before. */
    long head() {
        return Replies.await(this.connection.eventChannel().getLastToken(), this.patience);
    }

    /**
     * The position of an event that is stored.
     * @param before a position before it
     * @throws EventStoreException when it does not come
     */
    long of(Event event, long before) {
        try (EventStream history = this.connection.eventChannel().openStream(before, ROOM, REFILL)) {
            EventWithToken next = next(history);
            while (!next.getEvent().getMessageIdentifier().equals(event.getMessageIdentifier())) {
                next = next(history);
            }
            return next.getToken();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("Interrupted while an event that is stored was looked for", ex);
        }
    }

    private EventWithToken next(EventStream history) throws InterruptedException {
        @Nullable EventWithToken next = history.nextIfAvailable(this.patience.toMillis(), TimeUnit.MILLISECONDS);
        if (next == null) {
            throw new EventStoreException("An event that is stored does not come with the others",
                    history.getError().orElse(null));
        }
        return next;
    }

}
