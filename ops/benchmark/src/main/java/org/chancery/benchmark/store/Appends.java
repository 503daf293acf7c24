package org.chancery.benchmark.store;

import java.time.Duration;
import java.util.function.Consumer;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.benchmark.harness.Clients;
import org.chancery.benchmark.harness.Effort;
import org.chancery.benchmark.harness.Line;
import org.chancery.benchmark.harness.Rounds;
import org.chancery.benchmark.harness.Row;
import org.chancery.benchmark.harness.Unit;
import org.chancery.benchmark.house.Paperwork;

/** Appends of one event, each acknowledged when it is on the disk. */
public final class Appends implements Row {

    private static final int MANY = 32;

    private static final int STREAM_LENGTH = 100;

    @Override
    public String key() {
        return "append";
    }

    @Override
    public String about() {
        return "our event store beside Axon's JDBC engine: appends of one event, 1 and 32 clients";
    }

    @Override
    public void measure(Effort effort, Consumer<Line> table) throws Exception {
        try (Stores stores = new Stores()) {
            appends(stores.ours(), MANY, effort.warmUp());
            appends(stores.axons(), MANY, effort.warmUp());
            table.accept(line(effort.inShortRounds(), stores, 1, 1));
            table.accept(line(effort.inShortRounds(), stores, MANY, 2));
        }
    }

    private static Line line(Effort effort, Stores stores, int clients, double goal) throws Exception {
        Rounds rounds = Rounds.of(effort, () -> appends(stores.ours(), clients, effort.round()),
                () -> appends(stores.axons(), clients, effort.round()));
        return new Line("appends of one event, clients: " + clients, Unit.PER_SECOND, rounds.ours(),
                "Axon's JDBC engine", rounds.peer(), goal);
    }

    private static double appends(EventStore store, int clients, Duration time) throws Exception {
        return Clients.perSecond(clients, time, () -> new Appending(store));
    }

    /** Goes on with a stream until it is long enough. */
    private static final class Appending implements Clients.Work {

        private final EventStore store;

        private String stream = Paperwork.newId();

        private long sequence;

        private Appending(EventStore store) {
            this.store = store;
        }

        @Override
        public void once() {
            this.store.publish(Paperwork.event(this.stream, this.sequence++));
            if (this.sequence == STREAM_LENGTH) {
                this.stream = Paperwork.newId();
                this.sequence = 0;
            }
        }

    }

}
