package org.chancery.store.postgres;

import java.util.HashMap;
import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.store.conformance.EventStoreConformance;
import org.chancery.store.example.LedgerEvent;

/** The conformance suite on the embedded PostgreSQL. */
class PostgresEventStoreTests extends EventStoreConformance {

    private final TestPostgres database = TestPostgres.fresh();

    private final Map<EventStore, HikariDataSource> pools = new HashMap<>();

    @Override
    protected EventStore open() {
        HikariDataSource pool = this.database.connect();
        EventStore store = PostgresEventStore.open(pool, LedgerEvent.FORMAT);
        this.pools.put(store, pool);
        return store;
    }

    @Override
    protected void close(EventStore store) {
        ((PostgresEventStore) store).close();
        this.pools.remove(store).close();
    }

}
