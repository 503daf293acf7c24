package org.chancery.benchmark.store;

import java.util.Locale;
import java.util.function.Consumer;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.benchmark.harness.Effort;
import org.chancery.benchmark.harness.Line;
import org.chancery.benchmark.harness.Rounds;
import org.chancery.benchmark.harness.Row;
import org.chancery.benchmark.harness.Unit;
import org.chancery.kernel.DomainEvent;

/** The whole history, each event read and decoded. */
public final class EventReplay implements Row {

    private static final int STREAM_LENGTH = 100;

    @Override
    public String key() {
        return "replay";
    }

    @Override
    public String about() {
        return "our event store beside Axon's JDBC engine: reading the whole history";
    }

    @Override
    public void measure(Effort effort, Consumer<Line> table) throws Exception {
        try (Stores stores = new Stores()) {
            Stores.fill(stores.ours(), effort.events(), STREAM_LENGTH);
            Stores.fill(stores.axons(), effort.events(), STREAM_LENGTH);
            Rounds rounds = Rounds.of(effort, () -> replay(stores.ours()), () -> replay(stores.axons()));
            table.accept(new Line(String.format(Locale.ROOT, "replay of %,d events", effort.events()), Unit.PER_SECOND,
                    rounds.ours(), "Axon's JDBC engine", rounds.peer(), 2));
        }
    }

    private static double replay(EventStore store) throws InterruptedException {
        long head = store.createHeadToken().position().orElseThrow();
        long began = System.nanoTime();
        long count = 0;
        try (var stream = store.openStream(null)) {
            long position = -1;
            while (position < head) {
                TrackedEventMessage<?> event = stream.nextAvailable();
                if (!(event.getPayload() instanceof DomainEvent)) {
                    throw new IllegalStateException("Not an event of ours at position " + position);
                }
                position = event.trackingToken().position().orElseThrow();
                count++;
            }
        }
        return count * 1e9 / (System.nanoTime() - began);
    }

}
