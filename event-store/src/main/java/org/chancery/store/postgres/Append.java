package org.chancery.store.postgres;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.axonframework.common.AxonException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.store.postgres.Appends.Place;

/** Events that are stored together or not at all, and whoever waits for that. */
final class Append {

    private final List<EventRow> rows;

    private final Set<Place> places = new HashSet<>();

    private final CompletableFuture<Long> stored = new CompletableFuture<>();

    private final long since = System.nanoTime();

    Append(List<EventRow> rows) {
        this.rows = rows;
        for (EventRow row : rows) {
            if (!this.places.add(Place.of(row))) {
                throw conflict(row);
            }
        }
    }

    List<EventRow> rows() {
        return this.rows;
    }

    Set<Place> places() {
        return this.places;
    }

    long bytes() {
        return this.rows.stream().mapToLong(EventRow::size).sum();
    }

    /** How long somebody has been waiting. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - this.since);
    }

    void storedAt(long position) {
        this.stored.complete(position);
    }

    void conflictedAt(EventRow row) {
        this.stored.completeExceptionally(conflict(row));
    }

    /** Its places are free, and yet the store has an event of this id already. */
    void reusesTheIdOfAnother() {
        this.stored.completeExceptionally(
                Refused.because(KernelRefusal.COMMAND_ID_REUSED).with("commandId", this.rows.getFirst().eventId()));
    }

    void failed(Throwable cause) {
        this.stored.completeExceptionally(new EventStoreException("Could not append events", cause));
    }

    /**
     * Wait until it is known whether the events are stored. An interrupt does not cut
     * this short: whoever stopped waiting would not know.
     * @return the position of the first event
     * @throws Refused {@link KernelRefusal#COMMAND_ID_REUSED} when another command was
     * stored under the same id
     */
    long await() {
        try {
            return this.stored.join();
        }
        catch (CompletionException ex) {
            throw (ex.getCause() instanceof RuntimeException told) ? told
                    : new EventStoreException("Could not append events", ex);
        }
    }

    private static AxonException conflict(EventRow row) {
        String place = "%s %s already has an event %d".formatted(row.aggregateType(), row.stream(), row.sequence());
        return (row.sequence() == 0) ? new AggregateStreamCreationException(place) : new ConcurrencyException(place);
    }

}
