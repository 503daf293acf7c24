package org.chancery.store.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/**
 * The conformance suite on the PostgreSQL that {@code CHANCERY_POSTGRES_URL} names, in
 * schemas that are dropped afterwards.
 */
class PostgresServerIT extends PostgresConformance {

    private static final String URL = System.getenv("CHANCERY_POSTGRES_URL");

    private final String schema = "test_" + UUID.randomUUID().toString().replace("-", "");

    @BeforeAll
    static void needsAServer() {
        Assumptions.assumeTrue(URL != null, "CHANCERY_POSTGRES_URL names no server");
    }

    @Override
    protected TestPostgres database() {
        execute("create schema if not exists " + this.schema);
        return new TestPostgres(URL + (URL.contains("?") ? "&" : "?") + "currentSchema=" + this.schema);
    }

    @AfterEach
    void dropSchema() {
        execute("drop schema if exists " + this.schema + " cascade");
    }

    private static void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(URL);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
