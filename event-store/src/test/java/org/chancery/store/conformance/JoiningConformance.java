package org.chancery.store.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.chancery.store.conformance.Ledgers.assertWholeAndOrdered;
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

    static LongStream seeds() {
        return Seeds.any(1);
    }

    @ParameterizedTest(name = "-Dchancery.seed={0}")
    @MethodSource("seeds")
    void readerWhoBeginsAnywhereMissesNothingAndSeesNothingTwice(long seed) throws Exception {
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
                assertWholeAndOrdered(reader.get().events(), reader.get().after(), lastPosition(), Seeds.replay(seed));
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

    private long lastPosition() {
        return position(this.engine.start()) + TOTAL;
    }

    /** What a reader saw after he joined. */
    private record Reading(TrackingToken after, List<TrackedEventMessage<?>> events) {
    }

}
