package org.chancery.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.MetaData;
import org.chancery.store.example.EntryMade;
import org.chancery.store.example.LedgerEvent;

/**
 * Our engine beside Axon's own JDBC engine, on one durable server in one run: appends of
 * one event by 1, 8 and 32 clients, and a replay. Prints a table; it is no test.
 */
public final class EventStoreBenchmark {

    private static final String TEXT = "x".repeat(250);

    private EventStoreBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        long millis = Long.parseLong(System.getProperty("millis", "4000"));
        int rounds = Integer.getInteger("rounds", 2);
        try (HikariDataSource ours = TestPostgres.fresh().connect();
                HikariDataSource axons = TestPostgres.fresh().connect();
                PostgresEventStore our = PostgresEventStore.open(ours, LedgerEvent.FORMAT)) {
            axons.setMaximumPoolSize(40);
            EmbeddedEventStore axon = axon(axons);
            for (int round = 0; round < rounds; round++) {
                for (int clients : new int[] { 1, 8, 32 }) {
                    double a = appends(axon, clients, millis);
                    double o = appends(our, clients, millis);
                    print("append, %d client(s)".formatted(clients), o, a);
                }
            }
            for (int round = 0; round < rounds + 1; round++) {
                double a = replay(axon, millis * 2);
                double o = replay(our, millis * 2);
                print("replay", o, a);
            }
            axon.shutDown();
        }
        System.exit(0);
    }

    private static EmbeddedEventStore axon(HikariDataSource dataSource) throws SQLException {
        ConnectionProvider connections = dataSource::getConnection;
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
            .connectionProvider(connections)
            .transactionManager(NoTransactionManager.INSTANCE)
            .eventSerializer(LedgerEvent.FORMAT.events())
            .snapshotSerializer(LedgerEvent.FORMAT.events())
            .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    private static double appends(EventStore store, int clients, long millis) throws InterruptedException {
        AtomicLong count = new AtomicLong();
        long until = System.nanoTime() + millis * 1_000_000;
        long start = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            threads.add(Thread.ofPlatform().start(() -> {
                String stream = UUID.randomUUID().toString();
                long sequence = 0;
                while (System.nanoTime() < until) {
                    store.publish(entry(stream, sequence++));
                    count.incrementAndGet();
                    if (sequence == 100) {
                        stream = UUID.randomUUID().toString();
                        sequence = 0;
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return count.get() * 1e9 / (System.nanoTime() - start);
    }

    private static double replay(EventStore store, long millis) throws Exception {
        long start = System.nanoTime();
        long count = 0;
        long length = 0;
        try (var stream = store.openStream(null)) {
            while (stream.hasNextAvailable() && System.nanoTime() - start < millis * 1_000_000) {
                length += ((EntryMade) stream.nextAvailable().getPayload()).text().length();
                count++;
            }
        }
        if (length != count * TEXT.length()) {
            throw new IllegalStateException();
        }
        return count * 1e9 / (System.nanoTime() - start);
    }

    private static DomainEventMessage<?> entry(String stream, long sequence) {
        return new GenericDomainEventMessage<>("Ledger", stream, sequence, new EntryMade(stream, TEXT),
                MetaData.with("commandId", UUID.randomUUID().toString()).and("person", stream));
    }

    private static void print(String what, double ours, double axons) {
        System.out.printf(Locale.ROOT, "%-22s ours %,9.0f/s   Axon JDBC %,9.0f/s   ratio %.2f%n", what, ours, axons,
                ours / axons);
    }

}
