package org.chancery.store.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.chancery.store.StoredPosition;
import org.chancery.store.example.EntryMade;
import org.chancery.store.example.LedgerEvent;
import org.chancery.store.example.LedgerOpened;
import org.chancery.store.serialization.ClosedSerializer;
import org.chancery.store.serialization.EventFormat;
import org.chancery.store.serialization.EventTypes;
import org.chancery.store.serialization.UnknownEventType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What readers of our engine are spared, and what they are not. */
class PostgresReadingTests {

    private static final String LEDGER = "0190f5c8-0000-7000-8000-000000000001";

    private final TestPostgres postgres = TestPostgres.fresh();

    private final HikariDataSource pool = this.postgres.connect();

    private final List<PostgresEventStore> opened = new ArrayList<>();

    @AfterEach
    void close() {
        this.opened.forEach(PostgresEventStore::close);
        this.pool.close();
    }

    @Test
    void readsNoPayloadForAReaderWhoLooksAtTypesOnly() {
        EventStore store = open(LedgerEvent.FORMAT);
        store.publish(entries(0, 3));
        this.postgres.execute("update event set payload = 'not JSON'");

        assertThat(all(open(LedgerEvent.FORMAT))).hasSize(3)
            .allSatisfy((event) -> assertThat(event.getPayloadType()).isEqualTo(EntryMade.class));
    }

    @Test
    void makesFreshMessagesOnceForAllWhoKeepUpAndNoneForTheWriter() {
        AtomicInteger made = new AtomicInteger();
        EventStore store = open(new EventFormat(LedgerEvent.FORMAT.events(), LedgerEvent.FORMAT.snapshots(),
                (events) -> events.peek((event) -> made.incrementAndGet())));

        store.publish(entries(0, 3));
        assertThat(made).hasValue(0);

        assertThat(all(store)).hasSameElementsAs(all(store)).hasSize(3);
        assertThat(made).hasValue(3);
    }

    @Test
    void stopsAtAnEventThatThisProgramDoesNotKnow() {
        open(LedgerEvent.FORMAT).publish(entries(0, 3));
        this.postgres.execute("update event set name = 'example.LedgerBurnt' where position = 1");

        assertThatExceptionOfType(UnknownEventType.class).isThrownBy(() -> all(open(LedgerEvent.FORMAT)))
            .withMessageContaining("example.LedgerBurnt");
    }

    @Test
    void stopsAReaderWhoKeepsUpAtAnEventOfALaterProgram() throws InterruptedException {
        EventFormat yesterday = EventFormat.of(new ClosedSerializer(new EventTypes(List.of(LedgerOpened.class))));
        try (var stream = open(yesterday).openStream(null)) {
            assertThat(stream.hasNextAvailable()).isFalse();

            open(LedgerEvent.FORMAT).publish(entries(0, 1));

            assertThatExceptionOfType(UnknownEventType.class).isThrownBy(stream::nextAvailable)
                .withMessageContaining("example.EntryMade");
        }
    }

    @Test
    void readsOlderFormsThroughTheUpcasters() {
        open(LedgerEvent.FORMAT).publish(entries(0, 1));
        EventFormat today = new EventFormat(LedgerEvent.FORMAT.events(), LedgerEvent.FORMAT.snapshots(),
                new InCapitals());

        EventStore store = open(today);

        assertThat(all(store).getFirst().getPayload()).isEqualTo(new EntryMade(LEDGER, "ENTRY 0"));
        assertThat(store.readEvents(LEDGER).next().getPayload()).isEqualTo(new EntryMade(LEDGER, "ENTRY 0"));
    }

    @Test
    void setsASnapshotAsideThatItCannotRead() {
        EventStore store = open(LedgerEvent.FORMAT);
        store.publish(entries(0, 3));
        store.storeSnapshot(entries(2, 3).getFirst());
        this.postgres.execute("update snapshot set payload = '{}'");

        assertThat(store.readEvents(LEDGER).asStream()).hasSize(3);
    }

    @Test
    void keepsTheLatestSnapshotWhereAnEarlierOneComesLate() {
        EventStore store = open(LedgerEvent.FORMAT);
        store.publish(entries(0, 5));
        store.storeSnapshot(entries(3, 4).getFirst());
        store.storeSnapshot(entries(1, 2).getFirst());

        assertThat(store.readEvents(LEDGER).asStream()).hasSize(2);
    }

    @Test
    void joinsWhatIsInTheDatabaseToWhatIsInMemory() {
        EventStore store = open(LedgerEvent.FORMAT);
        for (long from = 0; from < 12_000; from += 1_000) {
            store.publish(entries(from, from + 1_000));
        }

        assertThat(all(store)).extracting((event) -> event.trackingToken().position().orElseThrow())
            .containsExactlyElementsOf(LongStream.range(0, 12_000).boxed().toList());
    }

    @Test
    void readsFromTheEngineAsFromTheStore() {
        EventStore store = open(LedgerEvent.FORMAT);
        store.publish(entries(0, 2_500));

        PostgresEventStorageEngine engine = new PostgresEventStorageEngine(new Database(this.pool), LedgerEvent.FORMAT);

        assertThat(engine.readEvents(new GlobalSequenceTrackingToken(99), false)).hasSize(2_400);
        engine.close();
    }

    @Test
    void refusesAReaderWhoHasSeenMoreThanThereIs() {
        EventStore store = open(LedgerEvent.FORMAT);
        store.publish(entries(0, 3));

        store.openStream(new GlobalSequenceTrackingToken(2)).close();
        assertThatIllegalArgumentException().isThrownBy(() -> store.openStream(new GlobalSequenceTrackingToken(3)))
            .withMessageContaining("not the store that he read");
    }

    @Test
    void refusesAWordToAReaderOnceItIsClosed() {
        PostgresEventStore store = open(LedgerEvent.FORMAT);
        var stream = store.openStream(null);

        store.close();

        assertThatExceptionOfType(EventStoreException.class).isThrownBy(stream::hasNextAvailable)
            .withMessageContaining("closed");
        assertThatExceptionOfType(EventStoreException.class).isThrownBy(() -> store.publish(entries(0, 1)))
            .withMessageContaining("closed");
    }

    @Test
    void notesInTheUnitOfWorkWhereItsEventsAre() {
        EventStore store = open(LedgerEvent.FORMAT);
        store.publish(entries(0, 3));
        DefaultUnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);

        store.publish(entries(3, 5));
        unitOfWork.commit();

        assertThat(StoredPosition.of(unitOfWork)).hasValue(4);
    }

    @Test
    void callsOtherProgramsOnlyWhenThereAreSome() {
        PostgresEventStore one = open(LedgerEvent.FORMAT);
        awaitListeners(1);
        PostgresEventStore other = open(LedgerEvent.FORMAT);
        awaitListeners(2);

        other.close();
        awaitListeners(1);
        one.close();
        awaitListeners(0);
    }

    /** A store opens before its listener is counted. */
    private void awaitListeners(int count) {
        for (int tries = 0; listeners() != count && tries < 500; tries++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        assertThat(listeners()).isEqualTo(count);
    }

    private int listeners() {
        return new Database(this.pool)
            .first("count listeners", "select listeners from event_store", (row) -> row.getInt(1))
            .orElseThrow();
    }

    private PostgresEventStore open(EventFormat format) {
        PostgresEventStore store = PostgresEventStore.open(this.pool, format);
        this.opened.add(store);
        return store;
    }

    private static List<TrackedEventMessage<?>> all(EventStore store) {
        TrackingToken head = store.createHeadToken();
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        try (var stream = store.openStream(null)) {
            while (events.size() <= head.position().orElseThrow() && stream.hasNextAvailable()) {
                events.add(stream.nextAvailable());
            }
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
        return events;
    }

    private static List<DomainEventMessage<?>> entries(long from, long to) {
        return LongStream.range(from, to)
            .<DomainEventMessage<?>>mapToObj((sequence) -> new GenericDomainEventMessage<>("Ledger", LEDGER, sequence,
                    new EntryMade(LEDGER, "entry " + sequence)))
            .toList();
    }

    /** Says of every entry that it was written in capitals. */
    private static final class InCapitals implements EventUpcaster {

        @Override
        public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> events) {
            return events
                .map((event) -> event.upcastPayload(new SimpleSerializedType("example.EntryMade", "1"), JsonNode.class,
                        (body) -> ((ObjectNode) body).put("text", body.get("text").asString().toUpperCase())));
        }

    }

}
