package org.chancery.store.postgres;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A pool that gives no connection before it is told to. */
final class StuckPool {

    private final DataSource pool;

    private final CountDownLatch asked = new CountDownLatch(1);

    private final CountDownLatch released = new CountDownLatch(1);

    StuckPool(DataSource pool) {
        this.pool = pool;
    }

    DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { DataSource.class },
                (proxy, called, arguments) -> {
                    this.asked.countDown();
                    this.released.await();
                    try {
                        return called.invoke(this.pool, arguments);
                    }
                    catch (InvocationTargetException ex) {
                        throw ex.getCause();
                    }
                });
    }

    /** Wait until somebody is stuck. */
    void awaitSomebody() throws InterruptedException {
        assertThat(this.asked.await(20, TimeUnit.SECONDS)).isTrue();
    }

    void release() {
        this.released.countDown();
    }

}
