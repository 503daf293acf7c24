package org.chancery.store.postgres;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.chancery.store.example.EntryMade;
import org.chancery.store.example.LedgerEvent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Axon's engine in memory looks at all events there are to find those of one aggregate.
 * It is also forbidden by the rules of the house.
 */
class AxonScanDefectTests {

    private static final int LEDGERS = 2_000;

    private static final TrackingToken BEFORE_IT_IS_STORED = new GlobalSequenceTrackingToken(0);

    private static final String WANTED = "ledger 1000";

    @Test
    void bitesOnStockAxon() {
        AtomicLong looks = new AtomicLong();
        InMemoryEventStorageEngine stock = new InMemoryEventStorageEngine();
        stock.appendEvents(entries().stream().map((entry) -> new Watched(entry, BEFORE_IT_IS_STORED, looks)).toList());
        looks.set(0);

        assertThat(stock.readEvents(WANTED, 0).asStream().toList()).hasSize(1);

        assertThat(looks).hasValue(LEDGERS);
    }

    @Test
    void isOutOfReachHere() {
        try (HikariDataSource pool = TestPostgres.fresh().connect()) {
            pool.setMaximumPoolSize(1);
            Database database = new Database(pool);
            Schema.prepare(database);
            new Writing(new Appends(database), Duration.ZERO, (rows, position) -> {
            }).write(List.of(new Append(EventRow.of(entries(), LedgerEvent.FORMAT.events()))));
            long before = looks(database);

            assertThat(new Reads(database).of(WANTED, 0)).hasSize(1);

            assertThat(looks(database) - before).isEqualTo(1);
        }
    }

    /** Rows that the server has looked at. It counts them when it has time, or now. */
    private static long looks(Database database) {
        database.list("have the server count", "select pg_stat_force_next_flush()", (row) -> "");
        return database
            .first("ask for what was looked at",
                    "select seq_tup_read + idx_tup_fetch from pg_stat_user_tables where relid = 'event'::regclass",
                    (row) -> row.getLong(1))
            .orElseThrow();
    }

    private static List<DomainEventMessage<EntryMade>> entries() {
        return IntStream.range(0, LEDGERS)
            .mapToObj((number) -> "ledger " + number)
            .<DomainEventMessage<EntryMade>>map(
                    (ledger) -> new GenericDomainEventMessage<>("Ledger", ledger, 0, new EntryMade(ledger, "entry")))
            .toList();
    }

    /** An event that notices when somebody asks whose it is. */
    private static final class Watched extends GenericTrackedDomainEventMessage<EntryMade> {

        private static final long serialVersionUID = 1L;

        private final transient AtomicLong looks;

        Watched(DomainEventMessage<EntryMade> event, TrackingToken token, AtomicLong looks) {
            super(token, event);
            this.looks = looks;
        }

        @Override
        public Watched withTrackingToken(TrackingToken token) {
            return new Watched(this, token, this.looks);
        }

        @Override
        public String getAggregateIdentifier() {
            this.looks.incrementAndGet();
            return super.getAggregateIdentifier();
        }

    }

}
