package org.chancery.benchmark.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.chancery.benchmark.house.House;
import org.chancery.benchmark.house.Paperwork;
import org.chancery.store.postgres.PostgresEventStore;
import org.chancery.store.serialization.ClosedSerializer;
import org.chancery.store.serialization.EventFormat;

/**
 * Our event store and Axon's, both empty and both on the same durable PostgreSQL, writing
 * the same bytes for the same event.
 */
final class Stores implements AutoCloseable {

    private static final int OUR_CONNECTIONS = 6;

    /** One for each client, as Axon's engine needs them. */
    private static final int AXONS_CONNECTIONS = 33;

    private final House house = House.atRest();

    private final HikariDataSource ourPool = this.house.newSchema(OUR_CONNECTIONS);

    private final HikariDataSource axonsPool = this.house.newSchema(AXONS_CONNECTIONS);

    private final PostgresEventStore ours = PostgresEventStore.open(this.ourPool, EventFormat.published());

    private final EmbeddedEventStore axons = axons(this.axonsPool);

    Stores() throws IOException, SQLException {
    }

    EventStore ours() {
        return this.ours;
    }

    EventStore axons() {
        return this.axons;
    }

    /** Fill a store with streams of so many events, in large appends. */
    static void fill(EventStore store, int events, int streamLength) {
        for (int stored = 0; stored < events; stored += streamLength) {
            String stream = Paperwork.newId();
            List<DomainEventMessage<?>> whole = LongStream.range(0, streamLength)
                .<DomainEventMessage<?>>mapToObj((sequence) -> Paperwork.event(stream, sequence))
                .toList();
            store.publish(whole);
        }
    }

    private static EmbeddedEventStore axons(HikariDataSource dataSource) {
        Serializer serializer = ClosedSerializer.published();
        ThreadTransactions transactions = new ThreadTransactions(dataSource);
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
            .connectionProvider(transactions)
            .transactionManager(transactions)
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .build();
        transactions.executeInTransaction(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @Override
    public void close() throws IOException {
        this.ours.close();
        this.axons.shutDown();
        this.ourPool.close();
        this.axonsPool.close();
        this.house.close();
    }

}
