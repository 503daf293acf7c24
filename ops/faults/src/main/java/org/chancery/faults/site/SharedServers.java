package org.chancery.faults.site;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import org.chancery.faults.proxy.Line;
import org.chancery.store.axonserver.AxonServer;

/**
 * The servers over which nodes work together, each at the end of a line of its own: an
 * Axon Server, which keeps the events, and a server of MongoDB's protocol.
 */
final class SharedServers implements AutoCloseable {

    private final AxonServer axonServer;

    private final ViewServer views;

    private final MongoClient mongo;

    private final Map<String, Line> lines;

    private SharedServers(GivenAxonServer given, ViewServer views) throws IOException {
        this.axonServer = given.connect();
        this.views = views;
        this.mongo = MongoClients.create(views.address());
        this.lines = Map.of("axonserver", given.line(), "mongodb", Line.to(views.host(), views.port()));
    }

    /** Those that the environment names, with no events on them. */
    static SharedServers emptied() throws IOException, InterruptedException {
        GivenAxonServer given = GivenAxonServer.in(System.getenv());
        given.empty();
        return new SharedServers(given, ViewServer.given());
    }

    /** The lines, by the names of their servers. */
    Map<String, Line> lines() {
        return this.lines;
    }

    /** Past its line. */
    AxonServer axonServer() {
        return this.axonServer;
    }

    /** Past its line. */
    MongoDatabase viewDatabase() {
        return this.mongo.getDatabase(this.views.database());
    }

    /** How a node finds them. */
    Map<String, String> environment() {
        return Map.of("CHANCERY_AXONSERVER", "127.0.0.1:" + port("axonserver"), "CHANCERY_MONGODB_URI",
                this.views.addressBehind(port("mongodb")), "CHANCERY_VIEWS_DATABASE", this.views.database(),
                "CHANCERY_KEPT_DATABASE", this.views.keptDatabase());
    }

    @Override
    public void close() {
        this.lines.values().forEach(Line::close);
        this.axonServer.close();
        this.mongo.close();
        this.views.close();
    }

    private int port(String server) {
        return Objects.requireNonNull(this.lines.get(server)).port();
    }

}
