package org.chancery.faults.site;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;

import org.chancery.query.mongo.memory.ViewBackend;

/**
 * A server of MongoDB's protocol that keeps the views, and a database on it that nobody
 * else uses.
 *
 * @param address where it is, as its driver takes it
 * @param database the database
 * @param end what to do when it is not needed any more
 */
record ViewServer(String address, String database, Runnable end) implements AutoCloseable {

    /** The one that {@code CHANCERY_MONGODB_URI} names, else one of ours. */
    static ViewServer given() {
        return at(Objects.requireNonNullElse(System.getenv("CHANCERY_MONGODB_URI"), ""));
    }

    /** The one that is named here, or one of ours where the name is blank. */
    static ViewServer at(String address) {
        String database = "faults" + UUID.randomUUID().toString().substring(0, 8);
        return address.isBlank() ? ours(database) : new ViewServer(address, database, () -> drop(address, database));
    }

    /** For what nodes cannot make again. */
    String keptDatabase() {
        return kept(this.database);
    }

    String host() {
        return hostAndPort().split(":", 2)[0];
    }

    int port() {
        return Integer.parseInt(hostAndPort().split(":", 2)[1]);
    }

    /** The same server, at the end of a line that begins at this port. */
    String addressBehind(int port) {
        return this.address.replace(hostAndPort(), "127.0.0.1:" + port);
    }

    @Override
    public void close() {
        this.end.run();
    }

    /** Of the one server, or of the first of many. */
    private String hostAndPort() {
        String hosts = this.address.replaceFirst("^mongodb://([^@/]*@)?", "").replaceFirst("[/?].*$", "");
        return hosts.contains(":") ? hosts.split(",", 2)[0] : hosts + ":27017";
    }

    private static ViewServer ours(String database) {
        MongoServer server = new MongoServer(new ViewBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new ViewServer("mongodb://127.0.0.1:" + server.getLocalAddress().getPort(), database,
                server::shutdownNow);
    }

    private static void drop(String address, String database) {
        try (MongoClient client = MongoClients.create(address)) {
            client.getDatabase(database).drop();
            client.getDatabase(kept(database)).drop();
        }
    }

    private static String kept(String database) {
        return database + "_kept";
    }

}
