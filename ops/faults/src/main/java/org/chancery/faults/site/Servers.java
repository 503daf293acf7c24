package org.chancery.faults.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import org.chancery.faults.proxy.Line;
import org.chancery.standalone.engine.PostgresServer;
import org.chancery.standalone.host.DataFolder;

/**
 * Servers that a Chancery is given by address, as in a machine room, each at the end of a
 * line of its own. They outlive it, and so do its views. A PostgreSQL of ours; and the
 * server of MongoDB's protocol that {@code CHANCERY_MONGODB_URI} names, else one of ours
 * in this process.
 */
final class Servers implements AutoCloseable {

    private final DataFolder folder;

    private final PostgresServer postgres;

    private final ViewServer views;

    private final Map<String, Line> lines;

    private Servers(DataFolder folder, PostgresServer postgres, ViewServer views) throws IOException {
        this.folder = folder;
        this.postgres = postgres;
        this.views = views;
        this.lines = Map.of("postgres", Line.to("127.0.0.1", uri(postgres).getPort()), "mongodb",
                Line.to(views.host(), views.port()));
    }

    static Servers start(Path scratch) throws IOException {
        DataFolder folder = DataFolder.open(scratch, false);
        return new Servers(folder, PostgresServer.start(folder), ViewServer.given());
    }

    /** The lines, by the names of their servers. */
    Map<String, Line> lines() {
        return this.lines;
    }

    /** Past its line. */
    String postgres() {
        return this.postgres.address();
    }

    /** How a Chancery finds them. */
    Map<String, String> environment() {
        return Map.of("CHANCERY_POSTGRES_URL",
                this.postgres.address().replace(":" + uri(this.postgres).getPort() + "/", ":" + port("postgres") + "/"),
                "CHANCERY_MONGODB_URI", this.views.addressBehind(port("mongodb")), "CHANCERY_VIEWS_DATABASE",
                this.views.database());
    }

    @Override
    public void close() {
        this.lines.values().forEach(Line::close);
        this.views.close();
        this.postgres.close();
        this.folder.close();
    }

    private int port(String server) {
        return Objects.requireNonNull(this.lines.get(server)).port();
    }

    private static URI uri(PostgresServer postgres) {
        return URI.create(postgres.address().substring("jdbc:".length()));
    }

}
