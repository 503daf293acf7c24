package org.chancery.store.postgres;

import java.util.HashMap;
import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.store.conformance.EventStoreConformance;
import org.chancery.store.serialization.EventFormat;

/** How the suite opens our engine, wherever its PostgreSQL runs. */
abstract class PostgresConformance extends EventStoreConformance {

    private final Map<EventStore, HikariDataSource> pools = new HashMap<>();

    /** The database of this test. */
    protected abstract TestPostgres database();

    @Override
    protected EventStore open(EventFormat format) {
        HikariDataSource pool = database().connect();
        EventStore store = PostgresEventStore.open(pool, format);
        this.pools.put(store, pool);
        return store;
    }

    @Override
    protected void close(EventStore store) {
        ((PostgresEventStore) store).close();
        this.pools.remove(store).close();
    }

    @Override
    protected boolean keepsIdsUnique() {
        return true;
    }

}
