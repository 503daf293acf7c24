package org.chancery.store.axonserver;

import java.util.HashMap;
import java.util.Map;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.store.conformance.EventStoreConformance;
import org.chancery.store.serialization.EventFormat;
import org.chancery.store.server.NeedsAxonServer;
import org.chancery.store.server.Servers;

/**
 * The conformance suite on the Axon Server that {@code CHANCERY_AXONSERVER} names,
 * {@code 127.0.0.1:8124}. What it stores there stays there. The server's
 * {@code axoniq.axonserver.max-message-size} has to be above the largest payload of the
 * suite, 5 MB.
 */
@NeedsAxonServer
class AxonServerEventStoreIT extends EventStoreConformance {

    private static final String SERVER = Servers.axonServer().orElse("none");

    private final Map<EventStore, AxonServer> connections = new HashMap<>();

    @Override
    protected EventStore open(EventFormat format) {
        AxonServer server = AxonServer.connect(AxonServerSettings.open(SERVER, "conformance"));
        EventStore store = new AxonServerEventStore(server, format);
        this.connections.put(store, server);
        return store;
    }

    @Override
    protected void close(EventStore store) {
        this.connections.remove(store).close();
    }

    @Override
    protected boolean keepsIdsUnique() {
        return false;
    }

}
