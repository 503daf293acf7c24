package org.chancery.query.projection.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.StreamableMessageSource;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.DomainEvent;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Role;

/** A history that lives as long as the test. */
public final class InMemoryEvents implements StreamableMessageSource<TrackedEventMessage<?>> {

    private static final String SOMEBODY = "00000000-0000-7000-8000-000000000001";

    private static final Map<String, String> STAMP = new CommandStamp(
            "command", "digest", new Actor(new PersonId(SOMEBODY), new PositionId(SOMEBODY),
                    new OrganizationId(SOMEBODY), Set.of(Role.REGISTRAR), null, Capacity.OWN),
            "story", "test", null, null)
        .toMetadata();

    private final List<TrackedEventMessage<?>> events = new ArrayList<>();

    private final Map<String, Long> sequences = new HashMap<>();

    /** Append an event; its position is given back. */
    public synchronized long append(DomainEvent event) {
        String stream = event.aggregateId();
        long position = this.events.size();
        long sequence = this.sequences.merge(stream, 0L, (last, zero) -> last + 1);
        this.events.add(new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(position),
                new GenericDomainEventMessage<>("test", stream, sequence, event, MetaData.from(STAMP),
                        String.valueOf(position), Instant.ofEpochSecond(1_700_000_000 + position))));
        notifyAll();
        return position;
    }

    public synchronized int size() {
        return this.events.size();
    }

    @Override
    public synchronized TrackingToken createHeadToken() {
        return this.events.isEmpty() ? null : this.events.getLast().trackingToken();
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(TrackingToken token) {
        return new Reader((token != null) ? (int) token.position().orElseThrow() + 1 : 0);
    }

    private synchronized Optional<TrackedEventMessage<?>> at(int position) {
        return (position < this.events.size()) ? Optional.of(this.events.get(position)) : Optional.empty();
    }

    private synchronized boolean awaitAt(int position, long millis) throws InterruptedException {
        long deadline = System.currentTimeMillis() + millis;
        long left = millis;
        while (position >= this.events.size() && left > 0) {
            wait(left);
            left = deadline - System.currentTimeMillis();
        }
        return position < this.events.size();
    }

    private final class Reader implements BlockingStream<TrackedEventMessage<?>> {

        private int next;

        private Reader(int next) {
            this.next = next;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return at(this.next);
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return awaitAt(this.next, unit.toMillis(timeout));
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            while (!awaitAt(this.next, 1_000)) {
                Thread.onSpinWait();
            }
            return at(this.next++).orElseThrow();
        }

        @Override
        public void close() {
        }

    }

}
