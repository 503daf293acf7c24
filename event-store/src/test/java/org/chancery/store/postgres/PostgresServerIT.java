package org.chancery.store.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/**
 * The conformance suite on the PostgreSQL that {@code CHANCERY_POSTGRES_URL} names, in
 * schemas that are dropped afterwards.
 */
class PostgresServerIT extends PostgresConformance {

    private static final String URL = System.getenv("CHANCERY_POSTGRES_URL");

    private static final List<String> SCHEMAS = new CopyOnWriteArrayList<>();

    private final String schema = "test_" + UUID.randomUUID().toString().replace("-", "");

    @BeforeAll
    static void needsAServer() {
        Assumptions.assumeTrue(URL != null, "CHANCERY_POSTGRES_URL names no server");
    }

    @Override
    protected TestPostgres database() {
        execute("create schema if not exists " + this.schema);
        SCHEMAS.add(this.schema);
        return new TestPostgres(URL + (URL.contains("?") ? "&" : "?") + "currentSchema=" + this.schema);
    }

    /** When every store is closed; one that is open would look for its tables. */
    @AfterAll
    static void dropSchemas() {
        SCHEMAS.forEach((schema) -> execute("drop schema if exists " + schema + " cascade"));
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
