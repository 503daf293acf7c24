package org.chancery.store.postgres;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import java.util.stream.LongStream;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.chancery.store.example.EntryMade;
import org.chancery.store.example.LedgerEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever reads slowly makes nobody hold more than a few pages. */
class BoundedReadingTests {

    private static final int EVENTS = 100;

    private static final int MEGABYTE = 1024 * 1024;

    /** The event that fills a page may be as large as any. */
    private static final int PAGE = 5 * MEGABYTE;

    private static final int NEWEST = 32 * MEGABYTE;

    /** What is written around the text of an event. */
    private static final int FRAME = 1024;

    private final HikariDataSource pool = TestPostgres.fresh().connect();

    private final List<WeakReference<EventMessage<?>>> given = new CopyOnWriteArrayList<>();

    private PostgresEventStorageEngine engine;

    @BeforeEach
    void storeLargeEvents() {
        Schema.prepare(new Database(this.pool));
        this.engine = new PostgresEventStorageEngine(new Database(this.pool), LedgerEvent.FORMAT);
        for (long sequence = 0; sequence < EVENTS; sequence++) {
            this.engine.appendEvents(List.of(entry(sequence)));
        }
    }

    @AfterEach
    void close() {
        this.engine.close();
        this.pool.close();
    }

    @Test
    void keepsTheNewestInMemoryAndNoMoreThanThirtyTwoMegabytes() {
        List<Page> kept = LongStream.range(0, EVENTS)
            .mapToObj(this.engine.tail()::with)
            .filter(Objects::nonNull)
            .distinct()
            .toList();

        assertThat(kept.stream().mapToLong(Page::bytes).sum()).isBetween(NEWEST - 2L * MEGABYTE, (long) NEWEST);
        assertThat(kept.getLast().to()).isEqualTo(EVENTS);
    }

    @Test
    void keepsNoMoreThanTenThousandSmallEventsInMemory() {
        Tail tail = new Tail(0);

        LongStream.range(0, 120).forEach((page) -> tail.add(new Page(page * 100, page * 100 + 100, 1, List::of)));

        assertThat(LongStream.range(0, 12_000).filter((position) -> tail.with(position) != null)).hasSize(10_000);
        assertThat(tail.with(1_999)).isNull();
    }

    @Test
    void keepsThePageThatAloneIsLargerThanAll() {
        Tail tail = new Tail(0);

        tail.add(new Page(0, 1, 1, List::of));
        tail.add(new Page(1, 2, 2L * NEWEST, List::of));

        assertThat(tail.with(0)).isNull();
        assertThat(tail.with(1)).isNotNull();
    }

    @Test
    void readsNoMoreThanAPageAtOnce() {
        assertThat(this.engine.page(0).bytes()).isBetween(PAGE - 2L * MEGABYTE, (long) PAGE);
        assertThat(this.engine.page(0).events()).hasSizeLessThan(6);
    }

    @Test
    void holdsTwoPagesForASlowReader() throws InterruptedException {
        Tail nothingInMemory = new Tail(EVENTS);
        try (PostgresEventStream stream = new PostgresEventStream(0, nothingInMemory, this::remembered)) {
            for (int read = 0; read < EVENTS; read++) {
                assertThat(((EntryMade) stream.nextAvailable().getPayload()).text()).hasSize(MEGABYTE - FRAME);
                if (read % 20 == 10) {
                    awaitReadAhead();
                    assertThat(held()).as("after " + read).isBetween(1L, 2L * PAGE / MEGABYTE);
                }
            }
        }
        assertThat(this.given).hasSize(EVENTS);
    }

    /** However long he takes, no third page is read. */
    private void awaitReadAhead() throws InterruptedException {
        Thread.sleep(200);
    }

    private long held() {
        System.gc();
        return this.given.stream().map(WeakReference::get).filter(Objects::nonNull).count();
    }

    private Page remembered(long position) {
        Page page = this.engine.page(position);
        page.events().forEach((event) -> this.given.add(new WeakReference<>(event)));
        return page;
    }

    private static DomainEventMessage<?> entry(long sequence) {
        return new GenericDomainEventMessage<>("Ledger", "ledger", sequence,
                new EntryMade("ledger", "x".repeat(MEGABYTE - FRAME)));
    }

}
