package org.chancery.store.axonserver;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.grpc.event.Event;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Appends, and finds out how it went.
 *
 * <p>
 * Where the connection broke and nobody knows whether the events arrived, the append is
 * repeated, for a while: one whose very events are found stored has succeeded. That is
 * safe because the server gives a place in a stream to one event only, so whichever of
 * the two arrives second is refused.
 */
final class Appending {

    private static final Logger LOGGER = LoggerFactory.getLogger(Appending.class);

    private static final Duration ONE_ATTEMPT = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final AxonServerConnection connection;

    private final Duration patience;

    /**
     * Append over this connection.
     * @param patience how long to repeat what may or may not have arrived
     */
    Appending(AxonServerConnection connection, Duration patience) {
        this.connection = connection;
        this.patience = patience;
    }

    /**
     * Return when all of these are stored.
     * @throws ConcurrencyException when another event has the place of one of them
     * @throws EventStoreException when the server refuses them, or nobody knows whether
     * they are stored
     */
    void append(List<Event> events) {
        events.forEach(Appending::requireThatItFits);
        events.forEach(this::refuseSecondCreation);
        try {
            send(events);
        }
        catch (InDoubt ex) {
            if (events.stream().anyMatch((event) -> event.getAggregateType().isEmpty())) {
                // It has no place in a stream by which it could be found again.
                throw ex;
            }
            repeat(events, ex);
        }
    }

    private void repeat(List<Event> events, InDoubt cause) {
        long start = System.nanoTime();
        InDoubt doubt = cause;
        while (System.nanoTime() - start < this.patience.toNanos() && !Thread.currentThread().isInterrupted()) {
            LOGGER.warn("The connection broke in an append; repeating it: {}", doubt.getMessage());
            LockSupport.parkNanos(PAUSE.toNanos());
            try {
                if (!isStored(events.getFirst())) {
                    sendAgain(events);
                }
                return;
            }
            catch (InDoubt ex) {
                doubt = ex;
            }
        }
        throw doubt;
    }

    /** The first attempt may arrive while the second is under way. */
    private void sendAgain(List<Event> events) {
        try {
            send(events);
        }
        catch (ConcurrencyException ex) {
            if (!isStored(events.getFirst())) {
                throw ex;
            }
        }
    }

    private void send(List<Event> events) {
        try {
            Replies.await(channel().appendEvents(events.toArray(Event[]::new)), ONE_ATTEMPT);
        }
        catch (RuntimeException ex) {
            throw clear(ex);
        }
    }

    private boolean isStored(Event event) {
        long place = event.getAggregateSequenceNumber();
        try {
            return channel().openAggregateStream(event.getAggregateIdentifier(), place, place + 1)
                .asStream()
                .anyMatch((stored) -> stored.getMessageIdentifier().equals(event.getMessageIdentifier()));
        }
        catch (RuntimeException ex) {
            throw new InDoubt(ex);
        }
    }

    private EventChannel channel() {
        return this.connection.eventChannel();
    }

    /** The server would break the connection off and say nothing. */
    private static void requireThatItFits(Event event) {
        if (event.getSerializedSize() > AxonServer.LARGEST_MESSAGE) {
            throw new EventStoreException("An event of %d bytes is larger than one message may be, %d bytes"
                .formatted(event.getSerializedSize(), AxonServer.LARGEST_MESSAGE));
        }
    }

    /**
     * The server itself looks for an earlier creation in its newest files only, and would
     * begin a stream a second time. It still decides between two who create at once.
     */
    private void refuseSecondCreation(Event event) {
        String stream = event.getAggregateIdentifier();
        if (event.getAggregateSequenceNumber() == 0 && !event.getAggregateType().isEmpty()
                && Replies.await(channel().findHighestSequence(stream), ONE_ATTEMPT) >= 0) {
            throw new ConcurrencyException("The stream " + stream + " was begun before");
        }
    }

    private static RuntimeException clear(RuntimeException failure) {
        return switch (Fault.of(failure)) {
            case CONFLICT -> new ConcurrencyException("Another event has the place of one of these", failure);
            case REFUSED -> new EventStoreException("Axon Server refuses the events: " + failure.getMessage(), failure);
            case BROKEN -> new InDoubt(failure);
        };
    }

    /** Nobody knows whether the events are stored. */
    private static final class InDoubt extends EventStoreException {

        private static final long serialVersionUID = 1L;

        InDoubt(RuntimeException failure) {
            super("Whether the events are stored is not known (large ones must be below the server's own "
                    + "axoniq.axonserver.max-message-size): " + failure.getMessage(), failure);
        }

    }

}
