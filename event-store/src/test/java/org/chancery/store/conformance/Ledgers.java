package org.chancery.store.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.chancery.store.example.EntryMade;
import org.chancery.store.example.LedgerOpened;

import static org.assertj.core.api.Assertions.assertThat;

/** Ledgers to fill a store with, and the ways of looking at what is in it. */
final class Ledgers {

    static final int SECONDS_TO_WAIT = 20;

    private Ledgers() {
    }

    static String newLedger() {
        return UUID.randomUUID().toString();
    }

    static DomainEventMessage<?> opened(String ledger) {
        return new GenericDomainEventMessage<>("Ledger", ledger, 0, new LedgerOpened(ledger),
                MetaData.with("person", "p-1"));
    }

    static DomainEventMessage<?> entry(String ledger, long sequence) {
        return entry(ledger, sequence, "entry " + sequence);
    }

    static DomainEventMessage<?> entry(String ledger, long sequence, String text) {
        return new GenericDomainEventMessage<>("Ledger", ledger, sequence, new EntryMade(ledger, text),
                MetaData.with("person", "p-1"));
    }

    static List<DomainEventMessage<?>> entries(String ledger, long from, long to) {
        return LongStream.range(from, to)
            .<DomainEventMessage<?>>mapToObj((sequence) -> entry(ledger, sequence))
            .toList();
    }

    /** As aggregates do it: several decisions, one unit of work, one commit. */
    static void publishTogether(EventStore store, EventMessage<?>... events) {
        DefaultUnitOfWork.startAndGet(events[0])
            .execute(() -> List.of(events).forEach((event) -> store.publish(event)));
    }

    static List<? extends DomainEventMessage<?>> stored(EventStore store, String ledger) {
        return store.readEvents(ledger).asStream().toList();
    }

    static List<Long> sequences(EventStore store, String ledger) {
        return store.readEvents(ledger).asStream().<Long>map(DomainEventMessage::getSequenceNumber).toList();
    }

    /** The next events after a token, waiting for them where they are still to come. */
    static List<TrackedEventMessage<?>> next(EventStore store, TrackingToken after, int count) {
        try (var stream = store.openStream(after)) {
            List<TrackedEventMessage<?>> events = new ArrayList<>();
            while (events.size() < count && stream.hasNextAvailable(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                events.add(stream.nextAvailable());
            }
            return events;
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /**
     * Every position after a token up to the last, and each ledger in its order. A reader
     * who came late may have missed the beginning of a ledger, and nothing after that.
     */
    static void assertWholeAndOrdered(List<TrackedEventMessage<?>> events, TrackingToken after, long last,
            String description) {
        assertThat(events).as(description)
            .extracting(Ledgers::position)
            .containsExactlyElementsOf(LongStream.rangeClosed(position(after) + 1, last).boxed().toList());
        Map<String, Long> next = new HashMap<>();
        for (TrackedEventMessage<?> event : events) {
            DomainEventMessage<?> entry = (DomainEventMessage<?>) event;
            Long expected = next.put(entry.getAggregateIdentifier(), entry.getSequenceNumber() + 1);
            if (expected != null) {
                assertThat(entry.getSequenceNumber()).as("%s: order in %s", description, entry.getAggregateIdentifier())
                    .isEqualTo(expected);
            }
        }
    }

    static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    static long position(TrackingToken token) {
        return (token != null) ? token.position().orElseThrow() : -1;
    }

}
