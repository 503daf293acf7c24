package org.chancery.store.conformance;

import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.chancery.store.example.EntryMade;
import org.chancery.store.example.LedgerOpened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chancery.store.conformance.Ledgers.entries;
import static org.chancery.store.conformance.Ledgers.entry;
import static org.chancery.store.conformance.Ledgers.newLedger;
import static org.chancery.store.conformance.Ledgers.next;
import static org.chancery.store.conformance.Ledgers.opened;
import static org.chancery.store.conformance.Ledgers.sequences;
import static org.chancery.store.conformance.Ledgers.stored;

/** What was stored is what is read. */
abstract class ReadingConformance {

    private final EventStoreConformance engine;

    private final String ledger = newLedger();

    ReadingConformance(EventStoreConformance engine) {
        this.engine = engine;
    }

    @Test
    void givesBackAnEventAsItWasPublished() {
        DomainEventMessage<?> published = opened(this.ledger);
        this.engine.store().publish(published);

        assertThat(stored(this.engine.store(), this.ledger)).singleElement().satisfies((read) -> {
            assertThat(read.getAggregateIdentifier()).isEqualTo(this.ledger);
            assertThat(read.getType()).isEqualTo("Ledger");
            assertThat(read.getSequenceNumber()).isZero();
            assertSame(read, published);
        });
    }

    @Test
    void streamsAnEventAsItIsReadFromItsAggregate() {
        DomainEventMessage<?> published = opened(this.ledger);
        this.engine.store().publish(published);

        TrackedEventMessage<?> streamed = next(this.engine.store(), this.engine.start(), 1).getFirst();

        assertThat(streamed).isInstanceOfSatisfying(DomainEventMessage.class,
                (event) -> assertThat(event.getAggregateIdentifier()).isEqualTo(this.ledger));
        assertSame(streamed, published);
        assertThat(streamed.getTimestamp())
            .isEqualTo(stored(this.engine.store(), this.ledger).getFirst().getTimestamp());
    }

    @Test
    void streamsAnEventOfNoAggregate() {
        EventMessage<?> published = GenericEventMessage.asEventMessage(new LedgerOpened(this.ledger));
        this.engine.store().publish(published);

        TrackedEventMessage<?> streamed = next(this.engine.store(), this.engine.start(), 1).getFirst();

        assertThat(streamed).isNotInstanceOf(DomainEventMessage.class);
        assertSame(streamed, published);
    }

    @Test
    void findsNothingOfAStreamThatIsNotThere() {
        assertThat(this.engine.store().readEvents(this.ledger).hasNext()).isFalse();
        assertThat(this.engine.store().lastSequenceNumberFor(this.ledger)).isEmpty();
    }

    @Test
    void readsAnAggregateOfTenThousandEvents() {
        for (long from = 0; from < 10_000; from += 500) {
            this.engine.store().publish(entries(this.ledger, from, from + 500));
        }

        assertThat(sequences(this.engine.store(), this.ledger))
            .containsExactlyElementsOf(LongStream.range(0, 10_000).boxed().toList());
        assertThat(this.engine.store().readEvents(this.ledger, 9_998).asStream().toList()).hasSize(2);
        assertThat(this.engine.store().lastSequenceNumberFor(this.ledger)).contains(9_999L);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 1_000, 100_000, 1_000_000, 5_000_000 })
    void keepsAPayloadOf(int bytes) {
        String text = "я".repeat(bytes / 2) + "x".repeat(bytes % 2);
        this.engine.store().publish(entry(this.ledger, 0, text));

        assertThat(stored(this.engine.store(), this.ledger).getFirst().getPayload())
            .isEqualTo(new EntryMade(this.ledger, text));
        assertThat(next(this.engine.store(), this.engine.start(), 1).getFirst().getPayload())
            .isEqualTo(new EntryMade(this.ledger, text));
    }

    @Test
    void startsAtTheLatestSnapshot() {
        this.engine.store().publish(entries(this.ledger, 0, 5));
        this.engine.store().storeSnapshot(entry(this.ledger, 1, "state at 1"));
        this.engine.store().storeSnapshot(entry(this.ledger, 3, "state at 3"));

        assertThat(stored(this.engine.store(), this.ledger))
            .extracting((event) -> ((EntryMade) event.getPayload()).text())
            .containsExactly("state at 3", "entry 4");
    }

    /** The first may be of another release, whose code this one does not trust. */
    @Test
    void aSnapshotTakesThePlaceOfAnEqualOne() {
        this.engine.store().publish(entries(this.ledger, 0, 5));
        this.engine.store().storeSnapshot(entry(this.ledger, 3, "one"));
        this.engine.store().storeSnapshot(entry(this.ledger, 3, "other"));

        assertThat(stored(this.engine.store(), this.ledger))
            .extracting((event) -> ((EntryMade) event.getPayload()).text())
            .containsExactly("other", "entry 4");
    }

    @Test
    void keepsWhatWasStoredThroughARestart() throws Exception {
        this.engine.store().publish(entries(this.ledger, 0, 3));

        this.engine.restart();
        this.engine.store().publish(entries(this.ledger, 3, 5));

        assertThat(sequences(this.engine.store(), this.ledger)).containsExactly(0L, 1L, 2L, 3L, 4L);
    }

    /** Moments are compared to the millisecond, which every engine keeps. */
    private static void assertSame(EventMessage<?> read, EventMessage<?> published) {
        assertThat(read.getIdentifier()).isEqualTo(published.getIdentifier());
        assertThat(read.getPayload()).isEqualTo(published.getPayload());
        assertThat(read.getPayloadType()).isEqualTo(published.getPayloadType());
        assertThat(read.getMetaData()).isEqualTo(published.getMetaData());
        assertThat(read.getTimestamp()).isCloseTo(published.getTimestamp(), within(1, ChronoUnit.MILLIS));
    }

}
