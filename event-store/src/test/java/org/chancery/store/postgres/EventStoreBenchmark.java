package org.chancery.store.postgres;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import com.zaxxer.hikari.HikariDataSource;
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

    private static final int[] CLIENTS = Arrays.stream(System.getProperty("clients", "1,8,32").split(","))
        .mapToInt(Integer::parseInt)
        .toArray();

    private static final boolean AUTOCOMMIT = Boolean.getBoolean("autocommit");

    private static final int ROUNDS = Integer.getInteger("rounds", 9);

    private static final long MILLIS = Long.getLong("millis", 1_000);

    private EventStoreBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        try (HikariDataSource ours = TestPostgres.fresh().connect();
                HikariDataSource axons = TestPostgres.fresh().connect();
                PostgresEventStore our = PostgresEventStore.open(ours, LedgerEvent.FORMAT)) {
            axons.setMaximumPoolSize(40);
            EmbeddedEventStore axon = axon(axons);
            for (int clients : CLIENTS) {
                compare("append, %d client(s)".formatted(clients), our, axon, (store) -> appends(store, clients));
            }
            compare("replay", our, axon, EventStoreBenchmark::replay);
            axon.shutDown();
        }
        System.exit(0);
    }

    /** Rounds of both in turn, so that a noisy neighbour disturbs both alike. */
    private static void compare(String what, EventStore our, EventStore axon, Measured measured) throws Exception {
        double[] ours = new double[ROUNDS];
        double[] axons = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            axons[round] = measured.perSecond(axon);
            ours[round] = measured.perSecond(our);
        }
        Arrays.sort(ours);
        Arrays.sort(axons);
        int middle = ROUNDS / 2;
        int best = ROUNDS - 1;
        System.out.printf(Locale.ROOT,
                "%-20s median: ours %,8.0f/s, Axon %,8.0f/s, ratio %.2f   best: ours %,8.0f/s, Axon %,8.0f/s, ratio %.2f%n",
                what, ours[middle], axons[middle], ours[middle] / axons[middle], ours[best], axons[best],
                ours[best] / axons[best]);
    }

    private static EmbeddedEventStore axon(HikariDataSource dataSource) {
        ThreadTransactions transactions = new ThreadTransactions(dataSource);
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
            .connectionProvider(AUTOCOMMIT ? dataSource::getConnection : transactions)
            .transactionManager(AUTOCOMMIT ? NoTransactionManager.INSTANCE : transactions)
            .eventSerializer(LedgerEvent.FORMAT.events())
            .snapshotSerializer(LedgerEvent.FORMAT.events())
            .build();
        transactions.executeInTransaction(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    private static double appends(EventStore store, int clients) throws InterruptedException {
        AtomicLong count = new AtomicLong();
        long until = System.nanoTime() + MILLIS * 1_000_000;
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

    private static double replay(EventStore store) throws Exception {
        long start = System.nanoTime();
        long count = 0;
        long length = 0;
        try (var stream = store.openStream(null)) {
            while (stream.hasNextAvailable() && System.nanoTime() - start < MILLIS * 1_000_000) {
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

    private interface Measured {

        double perSecond(EventStore store) throws Exception;

    }

}
