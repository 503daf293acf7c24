package org.chancery.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A place of its own for each test that asks, on one embedded server a JVM. The server is
 * as durable as one that serves.
 *
 * @param url where the place is, with user and password
 */
public record TestPostgres(String url) {

    private static EmbeddedPostgres server;

    /** An empty schema that nobody else uses; it takes a few milliseconds. */
    public static TestPostgres fresh() {
        String name = newName();
        executeAt(server().getJdbcUrl("postgres", "postgres"), "create schema " + name);
        return new TestPostgres(server().getJdbcUrl("postgres", "postgres") + "&currentSchema=" + name);
    }

    /** An empty database, for whoever changes the settings of one. */
    public static TestPostgres freshDatabase() {
        String name = newName();
        executeAt(server().getJdbcUrl("postgres", "postgres"), "create database " + name);
        return new TestPostgres(server().getJdbcUrl("postgres", name));
    }

    /** A pool of connections, to be closed by whoever asked. */
    public HikariDataSource connect() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(this.url);
        pool.setMaximumPoolSize(8);
        return pool;
    }

    /** Do something behind the back of those who use it. */
    public void execute(String sql) {
        executeAt(this.url, sql);
    }

    /** The name of the database. */
    public String name() {
        return URI.create(this.url.substring("jdbc:".length())).getPath().substring(1);
    }

    private static String newName() {
        return "test_" + UUID.randomUUID().toString().replace("-", "");
    }

    private static void executeAt(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    .start();
            }
            catch (IOException ex) {
                throw new UncheckedIOException("The embedded PostgreSQL did not start", ex);
            }
        }
        return server;
    }

}
