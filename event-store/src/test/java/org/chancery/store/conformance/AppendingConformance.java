package org.chancery.store.conformance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.axonframework.common.AxonException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.chancery.store.StoredPosition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chancery.store.conformance.Ledgers.entries;
import static org.chancery.store.conformance.Ledgers.entry;
import static org.chancery.store.conformance.Ledgers.newLedger;
import static org.chancery.store.conformance.Ledgers.next;
import static org.chancery.store.conformance.Ledgers.opened;
import static org.chancery.store.conformance.Ledgers.position;
import static org.chancery.store.conformance.Ledgers.publishTogether;
import static org.chancery.store.conformance.Ledgers.sequences;

/** Whole or not at all, and every place in a stream once. */
abstract class AppendingConformance {

    private static final int WRITERS = 16;

    private final EventStoreConformance engine;

    private final String ledger = newLedger();

    private final String other = newLedger();

    AppendingConformance(EventStoreConformance engine) {
        this.engine = engine;
    }

    @Test
    void continuesAStream() {
        this.engine.store().publish(opened(this.ledger));
        this.engine.store().publish(entry(this.ledger, 1), entry(this.ledger, 2));

        assertThat(sequences(this.engine.store(), this.ledger)).containsExactly(0L, 1L, 2L);
    }

    @Test
    void refusesASecondEventAtOnePlace() {
        this.engine.store().publish(opened(this.ledger), entry(this.ledger, 1));

        assertThatExceptionOfType(ConcurrencyException.class)
            .isThrownBy(() -> this.engine.store().publish(entry(this.ledger, 1)));
        assertThat(sequences(this.engine.store(), this.ledger)).containsExactly(0L, 1L);
    }

    @Test
    void refusesToCreateAStreamTwice() {
        this.engine.store().publish(opened(this.ledger));

        assertThatExceptionOfType(AxonException.class)
            .isThrownBy(() -> this.engine.store().publish(opened(this.ledger)))
            .isInstanceOfAny(AggregateStreamCreationException.class, ConcurrencyException.class);
        assertThat(sequences(this.engine.store(), this.ledger)).containsExactly(0L);
    }

    @Test
    void storesTheEventsOfTwoStreamsTogether() {
        publishTogether(this.engine.store(), opened(this.ledger), opened(this.other), entry(this.ledger, 1));

        assertThat(sequences(this.engine.store(), this.ledger)).containsExactly(0L, 1L);
        assertThat(sequences(this.engine.store(), this.other)).containsExactly(0L);
    }

    @Test
    void storesNeitherStreamWhenOneOfThemConflicts() {
        this.engine.store().publish(opened(this.ledger), entry(this.ledger, 1));

        assertThatExceptionOfType(ConcurrencyException.class)
            .isThrownBy(() -> publishTogether(this.engine.store(), opened(this.other), entry(this.ledger, 1)));
        assertThat(sequences(this.engine.store(), this.ledger)).containsExactly(0L, 1L);
        assertThat(sequences(this.engine.store(), this.other)).isEmpty();
    }

    @Test
    void givesEachPlaceToOneOfManyWritersOnTwoNodes() throws Exception {
        this.engine.store().publish(opened(this.ledger));

        onTwoNodes((node) -> {
            for (long sequence = 1; sequence <= 20; sequence++) {
                assertOneWins(node, this.ledger, sequence);
            }
        });

        assertThat(sequences(this.engine.store(), this.ledger)).hasSize(21).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void letsOneOfManyWritersOnTwoNodesBeginAStream() throws Exception {
        onTwoNodes((node) -> {
            for (int race = 0; race < 20; race++) {
                String fresh = newLedger();

                assertOneWins(node, fresh, 0);

                assertThat(sequences(this.engine.store(), fresh)).containsExactly(0L);
            }
        });
    }

    @Test
    void failsOnlyTheOneThatConflictsOfManyThatWait() throws Exception {
        this.engine.store().publish(opened(this.ledger));

        List<Boolean> stored = atOnce(WRITERS, (writer) -> {
            if (writer == 0) {
                return appendsAt(this.engine.store(), this.ledger, 0);
            }
            String own = newLedger();
            this.engine.store().publish(entries(own, 0, 3));
            return sequences(this.engine.store(), own).equals(List.of(0L, 1L, 2L));
        });

        assertThat(stored).containsOnlyOnce(false);
    }

    @Test
    void givesConsecutivePositionsToManyWriters() throws Exception {
        int events = 50;
        atOnce(WRITERS, (writer) -> {
            String own = newLedger();
            for (long sequence = 0; sequence < events; sequence++) {
                this.engine.store().publish(entry(own, sequence));
            }
            return true;
        });

        long first = position(this.engine.start()) + 1;
        assertThat(next(this.engine.store(), this.engine.start(), WRITERS * events)).extracting(Ledgers::position)
            .containsExactlyElementsOf(LongStream.range(first, first + WRITERS * events).boxed().toList());
        assertThat(position(this.engine.store().createHeadToken())).isEqualTo(first + WRITERS * events - 1);
    }

    @Test
    void tellsEachOfManyWritersWhereItsEventIs() throws Exception {
        int events = 50;
        Map<Long, String> told = new ConcurrentHashMap<>();
        atOnce(WRITERS, (writer) -> {
            for (int number = 0; number < events; number++) {
                String own = newLedger();
                told.put(positionOf(opened(own)), own);
            }
            return true;
        });

        assertThat(next(this.engine.store(), this.engine.start(), WRITERS * events))
            .allSatisfy((event) -> assertThat(told).containsEntry(position(event),
                    ((DomainEventMessage<?>) event).getAggregateIdentifier()));
    }

    /** As the unit of work that stored it is told. */
    private long positionOf(DomainEventMessage<?> event) {
        DefaultUnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(event);
        this.engine.store().publish(event);
        unitOfWork.commit();
        return StoredPosition.of(unitOfWork).orElseThrow();
    }

    /** Half of the writers are on the other node. */
    private void onTwoNodes(Race race) throws Exception {
        EventStore another = this.engine.open();
        try {
            race.between((writer) -> (writer % 2 == 0) ? this.engine.store() : another);
        }
        finally {
            this.engine.close(another);
        }
    }

    private static void assertOneWins(IntFunction<EventStore> node, String ledger, long sequence) throws Exception {
        List<Boolean> won = atOnce(WRITERS, (writer) -> appendsAt(node.apply(writer), ledger, sequence));

        assertThat(won).as("winners of place " + sequence).containsOnlyOnce(true);
    }

    private static boolean appendsAt(EventStore store, String ledger, long sequence) {
        try {
            store.publish(entry(ledger, sequence));
            return true;
        }
        catch (ConcurrencyException | AggregateStreamCreationException ex) {
            return false;
        }
    }

    private static List<Boolean> atOnce(int writers, Work work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(writers);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<Boolean>> results = threads
                .invokeAll(IntStream.range(0, writers).<Callable<Boolean>>mapToObj((writer) -> () -> {
                    start.await();
                    return work.by(writer);
                }).toList());
            return results.stream().map(Future::resultNow).toList();
        }
    }

    private interface Race {

        void between(IntFunction<EventStore> node) throws Exception;

    }

    private interface Work {

        boolean by(int writer) throws Exception;

    }

}
