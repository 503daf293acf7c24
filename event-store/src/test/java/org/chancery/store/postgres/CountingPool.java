package org.chancery.store.postgres;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

/** A pool that counts the statements that are made on its connections. */
final class CountingPool {

    private final DataSource pool;

    private final AtomicInteger statements = new AtomicInteger();

    CountingPool(DataSource pool) {
        this.pool = pool;
    }

    int statements() {
        return this.statements.get();
    }

    DataSource dataSource() {
        return watched(DataSource.class, this.pool);
    }

    private <T> T watched(Class<T> type, Object watched) {
        return type
            .cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, called, arguments) -> {
                if (called.getName().endsWith("Statement")) {
                    this.statements.incrementAndGet();
                }
                try {
                    Object result = called.invoke(watched, arguments);
                    return called.getName().equals("getConnection") ? watched(Connection.class, result) : result;
                }
                catch (InvocationTargetException ex) {
                    throw ex.getCause();
                }
            }));
    }

}
