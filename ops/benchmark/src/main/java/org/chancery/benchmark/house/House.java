package org.chancery.benchmark.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.command.policy.Policies;
import org.chancery.query.projection.ProjectionEngine;
import org.chancery.standalone.Chancery;
import org.chancery.standalone.host.DataFolder;
import org.chancery.standalone.host.Listening;

/**
 * A whole Chancery in this process, as it is put together when it serves. Its events are
 * on the embedded PostgreSQL, whatever the environment names.
 */
public final class House implements AutoCloseable {

    private final Path data;

    private final Chancery chancery;

    private final boolean forOnce;

    private final AtomicBoolean closed = new AtomicBoolean();

    private House(Path data, boolean forOnce, String mongo) {
        this.data = data;
        this.forOnce = forOnce;
        this.chancery = Chancery.start(data, false, Listening.onLoopback(0), "--chancery.postgres.url=",
                "--chancery.mongodb.uri=" + mongo, "--chancery.views.database=" + newName());
        // After Ctrl-C too: its database is a process that would live on.
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "house"));
    }

    /**
     * One on a data folder of its own, of which nothing remains when it is closed. The
     * positions of the {@link Paperwork} are in its directory.
     */
    public static House open() throws IOException {
        House house = new House(Files.createTempDirectory("chancery-benchmark"), true, "");
        house.part(EventStore.class).publish(Paperwork.positions());
        return house;
    }

    /** One in which no view follows the events and no policy answers them. */
    public static House atRest() throws IOException {
        House house = open();
        house.rest();
        return house;
    }

    /** One that keeps its views on this server, in a database that it makes. */
    public static House on(Path data, String mongo) {
        return new House(data, false, mongo);
    }

    /** Let no view follow the events any more, and no policy answer them. */
    public void rest() {
        part(Policies.class).stop();
        part(ProjectionEngine.class).stop();
    }

    /** A part of it by its type. */
    public <T> T part(Class<T> type) {
        return this.chancery.part(type);
    }

    /**
     * An empty schema on its durable PostgreSQL, for whoever stores events there, too.
     */
    public HikariDataSource newSchema(int connections) throws SQLException {
        String name = newName();
        HikariDataSource own = part(HikariDataSource.class);
        try (Connection connection = own.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create schema " + name);
        }
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(own.getJdbcUrl() + "&currentSchema=" + name);
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(1);
        return pool;
    }

    private void delete() {
        try {
            DataFolder.delete(this.data);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String newName() {
        return "benchmark_" + UUID.randomUUID().toString().replace("-", "");
    }

    @Override
    public void close() {
        if (this.closed.getAndSet(true)) {
            return;
        }
        this.chancery.close();
        if (this.forOnce) {
            delete();
        }
    }

}
