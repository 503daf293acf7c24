package org.chancery.benchmark.store;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;

/**
 * A transaction bound to its thread, as Spring's transaction manager gives it to Axon's
 * JDBC engine. Without one that engine would not append several events as a whole.
 */
final class ThreadTransactions implements TransactionManager, ConnectionProvider {

    /** Not static: each database has a transaction of its own in a thread. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Connection> bound = new ThreadLocal<>();

    private final DataSource dataSource;

    ThreadTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Connection getConnection() {
        return ConnectionWrapperFactory.wrap(this.bound.get(), new ConnectionWrapperFactory.NoOpCloseHandler());
    }

    @Override
    public Transaction startTransaction() {
        return (this.bound.get() != null) ? new Joined() : new Started();
    }

    private static class Joined implements Transaction {

        @Override
        public void commit() {
        }

        @Override
        public void rollback() {
        }

    }

    private final class Started implements Transaction {

        private final Connection connection;

        Started() {
            try {
                this.connection = ThreadTransactions.this.dataSource.getConnection();
                this.connection.setAutoCommit(false);
                ThreadTransactions.this.bound.set(this.connection);
            }
            catch (SQLException ex) {
                throw new IllegalStateException(ex);
            }
        }

        @Override
        public void commit() {
            end(true);
        }

        @Override
        public void rollback() {
            end(false);
        }

        private void end(boolean whole) {
            ThreadTransactions.this.bound.remove();
            try (this.connection) {
                if (whole) {
                    this.connection.commit();
                }
                else {
                    this.connection.rollback();
                }
                this.connection.setAutoCommit(true);
            }
            catch (SQLException ex) {
                throw new IllegalStateException(ex);
            }
        }

    }

}
