package org.chancery.faults.inspect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

import org.chancery.faults.check.StoredEvent;
import org.chancery.store.axonserver.AxonServer;
import org.chancery.store.axonserver.AxonServerEventStore;
import org.chancery.store.serialization.EventFormat;

/** Asks an Axon Server for its events as they lie there. */
record AxonServerHistory(AxonServer server) implements History {

    private static final int PATIENCE_SECONDS = 20;

    private static final int ROOM = 1_024;

    @Override
    public List<StoredEvent> all() throws IOException, InterruptedException {
        long length = length();
        List<StoredEvent> history = new ArrayList<>();
        EventStream events = channel().openStream(-1, ROOM);
        try {
            while (history.size() < length) {
                EventWithToken next = events.nextIfAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    throw new IOException("of %d events only %d can be read".formatted(length, history.size()));
                }
                history.add(stored(next.getToken(), next.getEvent()));
            }
            return history;
        }
        finally {
            events.close();
        }
    }

    @Override
    public long length() throws IOException, InterruptedException {
        try {
            return channel().getLastToken().get(PATIENCE_SECONDS, TimeUnit.SECONDS) + 1;
        }
        catch (ExecutionException | TimeoutException ex) {
            throw new IOException("the Axon Server does not say how many events it has", ex);
        }
    }

    @Override
    public boolean tellsPositions() {
        return false;
    }

    @Override
    public EventStore store() {
        return new AxonServerEventStore(this.server, EventFormat.published());
    }

    private EventChannel channel() {
        return this.server.connection().eventChannel();
    }

    private static StoredEvent stored(long position, Event event) {
        return new StoredEvent(position, event.getAggregateIdentifier(), event.getAggregateSequenceNumber(),
                event.getMessageIdentifier());
    }

}
