package org.chancery.benchmark.store;

import java.util.Locale;
import java.util.function.Consumer;

import org.chancery.benchmark.harness.Effort;
import org.chancery.benchmark.harness.Line;
import org.chancery.benchmark.harness.Rounds;
import org.chancery.benchmark.harness.Row;
import org.chancery.benchmark.harness.Unit;
import org.chancery.benchmark.house.History;

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
            Rounds rounds = Rounds.of(effort, () -> History.eventsPerSecond(stores.ours()),
                    () -> History.eventsPerSecond(stores.axons()));
            table.accept(new Line(String.format(Locale.ROOT, "replay of %,d events", effort.events()), Unit.PER_SECOND,
                    rounds.ours(), "Axon's JDBC engine", rounds.peer(), 2));
        }
    }

}
