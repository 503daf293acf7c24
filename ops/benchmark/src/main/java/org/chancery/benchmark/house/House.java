package org.chancery.benchmark.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import org.chancery.command.policy.Policies;
import org.chancery.query.projection.ProjectionEngine;
import org.chancery.standalone.Chancery;
import org.chancery.standalone.host.DataFolder;
import org.chancery.standalone.host.Listening;

/**
 * A whole Chancery in this process, as it is put together when it serves, on embedded
 * engines and a data folder of its own. Nothing of it remains when it is closed.
 */
public final class House implements AutoCloseable {

    private final Path data;

    private final Chancery chancery;

    private House(Path data) {
        this.data = data;
        this.chancery = Chancery.startEmbedded(data, Listening.onLoopback(0));
    }

    public static House open() throws IOException {
        return new House(Files.createTempDirectory("chancery-benchmark"));
    }

    /** One in which no view follows the events and no policy answers them. */
    public static House atRest() throws IOException {
        House house = open();
        house.part(Policies.class).stop();
        house.part(ProjectionEngine.class).stop();
        return house;
    }

    /** A part of it by its type. */
    public <T> T part(Class<T> type) {
        return this.chancery.part(type);
    }

    /**
     * An empty schema on its durable PostgreSQL, for whoever stores events there, too.
     */
    public HikariDataSource newSchema(int connections) throws SQLException {
        String name = "peer_" + UUID.randomUUID().toString().replace("-", "");
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

    @Override
    public void close() throws IOException {
        this.chancery.close();
        DataFolder.delete(this.data);
    }

}
