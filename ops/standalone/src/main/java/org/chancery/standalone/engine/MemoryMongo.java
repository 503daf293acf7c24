package org.chancery.standalone.engine;

import java.net.InetAddress;
import java.net.InetSocketAddress;

import de.bwaldvogel.mongo.MongoServer;
import org.chancery.query.mongo.memory.ViewBackend;

/**
 * A server of MongoDB's protocol that keeps its documents in memory. Right for views
 * only: they are made again from the events at each start.
 */
final class MemoryMongo implements Engine {

    private final MongoServer server = new MongoServer(new ViewBackend());

    MemoryMongo() {
        this.server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @Override
    public String address() {
        return this.server.getConnectionString();
    }

    @Override
    public void close() {
        this.server.shutdownNow();
    }

}
