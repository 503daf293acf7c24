package org.chancery.store.postgres;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.store.example.LedgerEvent;
import org.chancery.store.example.LedgerOpened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A reader who has seen all asks nothing until he is woken. */
class WakingTests {

    private static final Duration IDLE = Duration.ofSeconds(3);

    /**
     * A store asks every two seconds for calls that it missed, for all of its readers.
     */
    private static final int STORE_ITSELF = 2;

    private static final int READERS = 20;

    private static final int TIMES = 21;

    private static final Duration AT_ONCE = Duration.ofMillis(20);

    private static final Duration LONG_BEFORE_THE_NEXT_LOOK = Duration.ofMillis(200);

    private final TestPostgres postgres = TestPostgres.fresh();

    private final HikariDataSource pool = this.postgres.connect();

    private final CountingPool counting = new CountingPool(this.pool);

    private final PostgresEventStore store = PostgresEventStore.open(this.counting.dataSource(), LedgerEvent.FORMAT);

    private final List<Thread> readers = new ArrayList<>();

    private final BlockingQueue<Long> woken = new LinkedBlockingQueue<>();

    @BeforeEach
    void awaitTheListener() {
        awaitListeners(1);
    }

    @AfterEach
    void close() {
        this.store.close();
        this.pool.close();
    }

    @Test
    void asksNothingWhileThereIsNothing() throws InterruptedException {
        this.store.publish(GenericEventMessage.asEventMessage(new LedgerOpened("seen by all")));
        for (int reader = 0; reader < READERS; reader++) {
            read();
        }
        for (int reader = 0; reader < READERS; reader++) {
            awaitReader();
        }
        int before = this.counting.statements();

        Thread.sleep(IDLE);

        assertThat(this.counting.statements() - before).isLessThanOrEqualTo(STORE_ITSELF);
        assertThat(this.readers).as("who wait for more").hasSize(READERS).allMatch(Thread::isAlive);
    }

    @Test
    void isWokenByAnAppendAndReadsItFromMemory() throws InterruptedException {
        read();
        int before = this.counting.statements();

        assertThat(usualTimeToWake(this.store)).isLessThan(AT_ONCE);
        assertThat(this.counting.statements() - before).as("an append each, and the store's own now and then")
            .isLessThan(2 * TIMES);
    }

    @Test
    void isWokenByAnAppendOfAnotherProgram() throws InterruptedException {
        read();
        try (PostgresEventStore other = PostgresEventStore.open(this.pool, LedgerEvent.FORMAT)) {
            awaitListeners(2);

            assertThat(usualTimeToWake(other)).isLessThan(LONG_BEFORE_THE_NEXT_LOOK);
        }
    }

    /** From the end of the append on; half of the times it was less. */
    private Duration usualTimeToWake(EventStore writer) throws InterruptedException {
        List<Long> nanos = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            // Long enough for whoever looks again and again to have gone to sleep.
            Thread.sleep(30 + 7 * time % 50);
            writer.publish(GenericEventMessage.asEventMessage(new LedgerOpened("waking")));
            long stored = System.nanoTime();
            nanos.add(awaitReader() - stored);
        }
        return Duration.ofNanos(nanos.stream().sorted().toList().get(TIMES / 2));
    }

    private long awaitReader() throws InterruptedException {
        Long when = this.woken.poll(20, TimeUnit.SECONDS);
        assertThat(when).as("woken").isNotNull();
        return when;
    }

    /** Tells when each event came, until the store is closed. */
    private void read() {
        var stream = this.store.openStream(null);
        this.readers.add(Thread.ofPlatform().daemon().start(() -> {
            try (stream) {
                while (true) {
                    stream.nextAvailable();
                    this.woken.add(System.nanoTime());
                }
            }
            catch (Exception ex) {
                // The store was closed.
            }
        }));
    }

    private void awaitListeners(int count) {
        Database database = new Database(this.pool);
        int tries = 0;
        while (database.first("count listeners", "select listeners from event_store", (row) -> row.getInt(1))
            .orElseThrow() != count) {
            assertThat(tries++).isLessThan(500);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

}
