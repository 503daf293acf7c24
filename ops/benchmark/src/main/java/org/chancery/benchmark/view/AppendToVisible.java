package org.chancery.benchmark.view;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import org.axonframework.commandhandling.CommandBus;
import org.chancery.benchmark.harness.Delays;
import org.chancery.benchmark.harness.Effort;
import org.chancery.benchmark.harness.Line;
import org.chancery.benchmark.harness.Row;
import org.chancery.benchmark.harness.Unit;
import org.chancery.benchmark.house.Answers;
import org.chancery.benchmark.house.House;
import org.chancery.benchmark.house.Paperwork;
import org.chancery.store.Recorded;

/**
 * From the moment at which a command is due until every view shows the event that came of
 * it. Commands come at a steady pace, whether earlier ones are done or not; what waits
 * behind a slow one is slow itself.
 */
public final class AppendToVisible implements Row {

    private static final double MOST_MILLISECONDS = 20;

    @Override
    public String key() {
        return "visible";
    }

    @Override
    public String about() {
        return "from a command to its event in all views, at 500 and 2,000 events a second, beside 20 ms";
    }

    @Override
    public void measure(Effort effort, Consumer<Line> table) throws Exception {
        Duration time = effort.round().multipliedBy(effort.rounds());
        try (House house = House.open()) {
            for (int perSecond : new int[] { 500, 2_000 }) {
                delays(house, perSecond, time);
                Delays delays = delays(house, perSecond, time);
                table.accept(line(perSecond, 50, delays));
                table.accept(line(perSecond, 99, delays));
            }
        }
    }

    private static Line line(int perSecond, int percent, Delays delays) {
        String name = String.format(Locale.ROOT, "append to visible at %,d events a second, p%d", perSecond, percent);
        return Line.limited(name, Unit.MILLISECONDS, delays.percentile(percent), MOST_MILLISECONDS);
    }

    private static Delays delays(House house, int perSecond, Duration time) throws Exception {
        CommandBus commands = house.part(CommandBus.class);
        long events = perSecond * time.toMillis() / 1_000;
        long began = System.nanoTime();
        try (Sight sight = new Sight(house)) {
            try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
                for (long number = 0; number < events; number++) {
                    long due = began + number * Duration.ofSeconds(1).toNanos() / perSecond;
                    LockSupport.parkNanos(due - System.nanoTime());
                    clients.execute(() -> sight.expect(position(commands), due));
                }
            }
            return sight.delays();
        }
    }

    private static long position(CommandBus commands) {
        Recorded recorded = (Recorded) Answers.await(commands, Paperwork.issue(Paperwork.newId()));
        return recorded.position().orElseThrow();
    }

}
