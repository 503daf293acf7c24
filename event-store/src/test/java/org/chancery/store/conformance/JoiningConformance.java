package org.chancery.store.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.store.conformance.Ledgers.entry;
import static org.chancery.store.conformance.Ledgers.newLedger;
import static org.chancery.store.conformance.Ledgers.next;
import static org.chancery.store.conformance.Ledgers.position;

/**
 * A reader may come at any time, begin anywhere, and go and come back as often as he
 * likes, while others append.
 */
abstract class JoiningConformance {

    private static final int WRITERS = 4;

    private static final int READERS = 6;

    private static final int EVENTS = 300;

    private static final int TOTAL = WRITERS * EVENTS;

    private final EventStoreConformance engine;

    JoiningConformance(EventStoreConformance engine) {
        this.engine = engine;
    }

    @Test
    void readerWhoBeginsAnywhereMissesNothingAndSeesNothingTwice() throws Exception {
        long seed = System.nanoTime();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<Reading>> readers = IntStream.range(0, READERS)
                .mapToObj((reader) -> threads.submit(() -> joinAndRead(new Random(seed + reader))))
                .toList();
            List<Future<?>> writers = IntStream.range(0, WRITERS)
                .<Future<?>>mapToObj((writer) -> threads.submit(this::write))
                .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
            for (Future<Reading> reader : readers) {
                assertWholeAndOrdered(reader.get(), "seed " + seed);
            }
        }
    }

    /** Comes when there is something, begins somewhere in it, and reads in pieces. */
    private Reading joinAndRead(Random random) {
        List<TrackedEventMessage<?>> there = next(this.engine.store(), this.engine.start(), random.nextInt(1, TOTAL));
        TrackingToken joined = there.get(random.nextInt(there.size())).trackingToken();
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        TrackingToken seen = joined;
        while (position(seen) < lastPosition()) {
            int most = (int) Math.min(random.nextInt(1, 200), lastPosition() - position(seen));
            List<TrackedEventMessage<?>> piece = next(this.engine.store(), seen, most);
            if (piece.isEmpty()) {
                break;
            }
            events.addAll(piece);
            seen = piece.getLast().trackingToken();
        }
        return new Reading(joined, events);
    }

    private void write() {
        String ledger = newLedger();
        for (long sequence = 0; sequence < EVENTS; sequence++) {
            this.engine.store().publish(entry(ledger, sequence));
        }
    }

    private void assertWholeAndOrdered(Reading reading, String seed) {
        assertThat(reading.events()).as(seed)
            .extracting(Ledgers::position)
            .containsExactlyElementsOf(
                    LongStream.rangeClosed(position(reading.after()) + 1, lastPosition()).boxed().toList());
        Map<String, Long> last = new HashMap<>();
        for (TrackedEventMessage<?> event : reading.events()) {
            DomainEventMessage<?> ofLedger = (DomainEventMessage<?>) event;
            Long before = last.put(ofLedger.getAggregateIdentifier(), ofLedger.getSequenceNumber());
            if (before != null) {
                assertThat(ofLedger.getSequenceNumber()).as(seed).isEqualTo(before + 1);
            }
        }
        assertThat(last.values()).as(seed).allMatch((sequence) -> sequence == EVENTS - 1);
    }

    private long lastPosition() {
        return position(this.engine.start()) + TOTAL;
    }

    /** What a reader saw after he joined. */
    private record Reading(TrackingToken after, List<TrackedEventMessage<?>> events) {
    }

}
