package org.chancery.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** Plain JDBC with the ceremony in one place. Every call is a transaction of its own. */
record Database(DataSource dataSource) {

    /**
     * The longest time without a word from the server. What it was doing is then unknown;
     * the connection is given up and another asked for.
     */
    private static final int SILENCE_MILLIS = 8_000;

    Connection connect() throws SQLException {
        Connection connection = this.dataSource.getConnection();
        connection.setNetworkTimeout(Runnable::run, SILENCE_MILLIS);
        return connection;
    }

    /** Do several things as one. */
    static void together(Connection connection, Work work) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            work.with(statement);
            connection.commit();
        }
        finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /**
     * @throws EventStoreException that says what was tried
     */
    <T> List<T> list(String attempt, String sql, Row<T> row, @Nullable Object... parameters) {
        try (Connection connection = connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (ResultSet results = statement.executeQuery()) {
                List<T> list = new ArrayList<>();
                while (results.next()) {
                    list.add(row.read(results));
                }
                return list;
            }
        }
        catch (SQLException ex) {
            throw new EventStoreException("Could not " + attempt, ex);
        }
    }

    <T> Optional<T> first(String attempt, String sql, Row<T> row, @Nullable Object... parameters) {
        return list(attempt, sql, row, parameters).stream().findFirst();
    }

    /**
     * @throws EventStoreException that says what was tried
     */
    void update(String attempt, String sql, @Nullable Object... parameters) {
        try (Connection connection = connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            statement.executeUpdate();
        }
        catch (SQLException ex) {
            throw new EventStoreException("Could not " + attempt, ex);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    /** Statements that belong together. */
    @FunctionalInterface
    interface Work {

        void with(Statement statement) throws SQLException;

    }

    /** What one row of a result says. */
    @FunctionalInterface
    interface Row<T> {

        T read(ResultSet row) throws SQLException;

    }

}
