package org.chancery.node.engine;

import java.util.Objects;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.chancery.store.connection.PostgresConnections;
import org.jspecify.annotations.Nullable;

/** Connections to the PostgreSQL of the events, where there is one. */
public final class PostgresPool implements AutoCloseable {

    private final @Nullable HikariDataSource pool;

    private PostgresPool(@Nullable HikariDataSource pool) {
        this.pool = pool;
    }

    /** Of the server at this address, or of none where it is blank. */
    static PostgresPool of(String url) {
        return new PostgresPool(url.isBlank() ? null : PostgresConnections.to(url, "CHANCERY_POSTGRES_URL"));
    }

    public boolean isPresent() {
        return this.pool != null;
    }

    public DataSource dataSource() {
        return Objects.requireNonNull(this.pool, "The events lie elsewhere");
    }

    @Override
    public void close() {
        if (this.pool != null) {
            this.pool.close();
        }
    }

}
