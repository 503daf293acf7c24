package org.chancery.store.conformance;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chancery.store.conformance.Ledgers.SECONDS_TO_WAIT;
import static org.chancery.store.conformance.Ledgers.entries;
import static org.chancery.store.conformance.Ledgers.entry;
import static org.chancery.store.conformance.Ledgers.newLedger;
import static org.chancery.store.conformance.Ledgers.next;
import static org.chancery.store.conformance.Ledgers.opened;
import static org.chancery.store.conformance.Ledgers.position;

/** Every event once, in one order, to every reader, as soon as it is there. */
abstract class StreamingConformance {

    private final EventStoreConformance engine;

    private final String ledger = newLedger();

    StreamingConformance(EventStoreConformance engine) {
        this.engine = engine;
    }

    @Test
    void continuesAfterAnyToken() {
        this.engine.store().publish(entries(this.ledger, 0, 50));
        List<TrackedEventMessage<?>> all = next(this.engine.store(), this.engine.start(), 50);

        for (int seen : new int[] { 0, 17, 48 }) {
            assertThat(next(this.engine.store(), all.get(seen).trackingToken(), 49 - seen))
                .extracting(Ledgers::position)
                .containsExactlyElementsOf(
                        LongStream.range(position(all.get(seen)) + 1, position(all.get(49)) + 1).boxed().toList());
        }
    }

    @Test
    void givesEveryReaderEveryEventOnceWhileOthersAppend() throws Exception {
        int writers = 4;
        int events = 500;
        int total = writers * events;
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<List<TrackedEventMessage<?>>>> readers = IntStream.range(0, 4)
                .mapToObj((reader) -> threads.submit(() -> next(this.engine.store(), this.engine.start(), total)))
                .toList();
            threads.invokeAll(IntStream.range(0, writers).mapToObj((writer) -> append(newLedger(), events)).toList());

            for (Future<List<TrackedEventMessage<?>>> reader : readers) {
                assertWholeAndOrdered(reader.get(), total);
            }
        }
        assertWholeAndOrdered(next(this.engine.store(), this.engine.start(), total), total);
    }

    @Test
    void wakesAReaderThatWaits() throws Exception {
        try (var stream = this.engine.store().openStream(this.engine.start());
                ExecutorService thread = Executors.newSingleThreadExecutor()) {
            assertThat(stream.hasNextAvailable()).isFalse();
            Future<TrackedEventMessage<?>> next = thread.submit(stream::nextAvailable);

            this.engine.store().publish(opened(this.ledger));

            assertThat(((DomainEventMessage<?>) next.get(SECONDS_TO_WAIT, TimeUnit.SECONDS)).getAggregateIdentifier())
                .isEqualTo(this.ledger);
        }
    }

    @Test
    void callsAReaderWhoHasSeenAll() throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        try (var stream = this.engine.store().openStream(this.engine.start())) {
            assertThat(stream.hasNextAvailable()).isFalse();
            stream.setOnAvailableCallback(called::countDown);

            this.engine.store().publish(opened(this.ledger));

            assertThat(called.await(SECONDS_TO_WAIT, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.hasNextAvailable(SECONDS_TO_WAIT, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void showsTheSameEventUntilItIsTaken() throws Exception {
        this.engine.store().publish(entries(this.ledger, 0, 2));

        try (var stream = this.engine.store().openStream(this.engine.start())) {
            assertThat(stream.hasNextAvailable(SECONDS_TO_WAIT, TimeUnit.SECONDS)).isTrue();
            TrackedEventMessage<?> peeked = stream.peek().orElseThrow();

            assertThat(stream.peek()).containsSame(peeked);
            assertThat(stream.nextAvailable()).isSameAs(peeked);
            assertThat(position(stream.nextAvailable())).isEqualTo(position(peeked) + 1);
        }
    }

    @Test
    void carriesTheEventsOfOneNodeToTheReadersOfAnother() throws Exception {
        EventStore another = this.engine.open();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<List<TrackedEventMessage<?>>> reader = threads.submit(() -> next(another, this.engine.start(), 600));
            threads
                .invokeAll(List.of(append(this.engine.store(), newLedger(), 300), append(another, newLedger(), 300)));

            assertWholeAndOrdered(reader.get(), 600);
            assertWholeAndOrdered(next(this.engine.store(), this.engine.start(), 600), 600);
        }
        finally {
            this.engine.close(another);
        }
    }

    @Test
    void saysWhereTheHeadIs() {
        this.engine.store().publish(entries(this.ledger, 0, 3));

        TrackingToken head = this.engine.store().createHeadToken();

        assertThat(position(head)).isEqualTo(position(this.engine.start()) + 3);
        this.engine.store().publish(entry(this.ledger, 3));
        assertThat(position(next(this.engine.store(), head, 1).getFirst())).isEqualTo(position(head) + 1);
    }

    @Test
    void findsThePlaceOfAMoment() throws Exception {
        this.engine.store().publish(entries(this.ledger, 0, 3));
        Thread.sleep(20);
        Instant between = Instant.now();
        Thread.sleep(20);
        this.engine.store().publish(entries(this.ledger, 3, 5));

        TrackingToken token = this.engine.store().createTokenAt(between);

        assertThat(next(this.engine.store(), token, 2))
            .extracting((event) -> ((DomainEventMessage<?>) event).getSequenceNumber())
            .containsExactly(3L, 4L);
    }

    @Test
    void findsTheEndForAMomentThatIsStillToCome() {
        this.engine.store().publish(entries(this.ledger, 0, 3));

        assertThat(position(this.engine.store().createTokenAt(Instant.now().plusSeconds(3600))))
            .isEqualTo(position(this.engine.start()) + 3);
    }

    @Test
    void refusesAReaderWhoHasSeenWhatIsNotThere() {
        long beyond = position(this.engine.start()) + 1_000_000;

        assertThatExceptionOfType(IllegalArgumentException.class)
            .isThrownBy(() -> this.engine.store().openStream(new GlobalSequenceTrackingToken(beyond)));
    }

    @Test
    void continuesAfterATokenFromBeforeARestart() throws Exception {
        this.engine.store().publish(entries(this.ledger, 0, 5));
        TrackingToken seen = next(this.engine.store(), this.engine.start(), 3).getLast().trackingToken();

        this.engine.restart();

        assertThat(next(this.engine.store(), seen, 2)).extracting(Ledgers::position)
            .containsExactly(position(seen) + 1, position(seen) + 2);
    }

    private Callable<Void> append(String ledger, int events) {
        return append(this.engine.store(), ledger, events);
    }

    private static Callable<Void> append(EventStore store, String ledger, int events) {
        return () -> {
            for (long sequence = 0; sequence < events; sequence++) {
                store.publish(entry(ledger, sequence));
            }
            return null;
        };
    }

    private void assertWholeAndOrdered(List<TrackedEventMessage<?>> events, int total) {
        TrackingToken start = this.engine.start();
        Ledgers.assertWholeAndOrdered(events, start, position(start) + total, "from the start");
    }

}
