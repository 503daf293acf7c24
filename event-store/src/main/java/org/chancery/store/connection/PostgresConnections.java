package org.chancery.store.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import com.zaxxer.hikari.HikariDataSource;

/** Makes pools of connections to PostgreSQL. */
public final class PostgresConnections {

    private static final int MOST = 24;

    private PostgresConnections() {
    }

    /**
     * Connect. A server that has just been started, or a machine that has much to do, may
     * let the first calls wait in vain.
     * @param url its JDBC address, with user and password
     * @param remedy where to look if nobody answers there
     * @throws ServerUnreachable when nobody does
     */
    public static HikariDataSource to(String url, Object remedy) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("postgres");
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(MOST);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(Patience.CALLING_AGAIN.multipliedBy(2).toMillis());
        pool.setInitializationFailTimeout(Patience.CALLING_AGAIN.multipliedBy(2).toMillis());
        pool.setValidationTimeout(Duration.ofSeconds(1).toMillis());
        pool.addDataSourceProperty("connectTimeout", String.valueOf(Patience.CALLING.toSeconds()));
        pool.addDataSourceProperty("loginTimeout", String.valueOf(Patience.CALLING.toSeconds()));
        pool.addDataSourceProperty("socketTimeout", String.valueOf(Patience.ASKING.toSeconds()));
        requireReachable(pool, remedy);
        return pool;
    }

    private static void requireReachable(HikariDataSource pool, Object remedy) {
        try (Connection connection = pool.getConnection()) {
            connection.isValid((int) Patience.CALLING_AGAIN.toSeconds());
        }
        catch (SQLException | RuntimeException ex) {
            pool.close();
            throw new ServerUnreachable("PostgreSQL", remedy, ex);
        }
    }

}
