package org.chancery.benchmark.view;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import org.chancery.query.mongo.memory.ViewBackend;

/** The embedded server of the read models, which counts the writes to each collection. */
final class CountingServer implements AutoCloseable {

    private final Map<String, Integer> writes = new ConcurrentHashMap<>();

    private final MongoServer server = new MongoServer(new ViewBackend() {
        @Override
        public Document handleMessage(MongoMessage message) {
            count(message.getDocument());
            return super.handleMessage(message);
        }
    });

    CountingServer() {
        this.server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    String uri() {
        return this.server.getConnectionString();
    }

    /** How many writes there were since this was asked last. */
    Map<String, Integer> takeWrites() {
        Map<String, Integer> taken = new TreeMap<>(this.writes);
        this.writes.clear();
        return taken;
    }

    private void count(Document command) {
        count(command, "insert", "documents");
        count(command, "update", "updates");
        count(command, "delete", "deletes");
    }

    private void count(Document command, String name, String batch) {
        if (command.get(name) instanceof String collection && command.get(batch) instanceof Collection<?> some) {
            this.writes.merge(collection, some.size(), Integer::sum);
        }
    }

    @Override
    public void close() {
        this.server.shutdownNow();
    }

}
