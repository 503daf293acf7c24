package org.chancery.benchmark.view;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import org.chancery.benchmark.harness.Delays;
import org.chancery.benchmark.harness.Effort;
import org.chancery.benchmark.harness.Line;
import org.chancery.benchmark.harness.Row;
import org.chancery.benchmark.harness.Unit;
import org.chancery.benchmark.house.House;

/**
 * From the moment at which a command is due until every view shows the event that came of
 * it. Commands come at a steady pace, whether earlier ones are done or not; what waits
 * behind a slow one is slow itself. Somebody waits for the views all the time.
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
                table.accept(line(perSecond, 50, delays, Line.NO_GOAL));
                table.accept(line(perSecond, 99, delays, 1));
            }
        }
    }

    private static Line line(int perSecond, int percent, Delays delays, double goal) {
        String name = String.format(Locale.ROOT, "append to visible at %,d events a second, p%d", perSecond, percent);
        return new Line(name, Unit.MILLISECONDS, delays.percentile(percent), "limit", MOST_MILLISECONDS, goal);
    }

    private static Delays delays(House house, int perSecond, Duration time) throws Exception {
        Desk desk = new Desk(house);
        long events = perSecond * time.toMillis() / 1_000;
        long began = System.nanoTime();
        try (Sight sight = new Sight(house)) {
            try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
                for (long number = 0; number < events; number++) {
                    long due = began + number * Duration.ofSeconds(1).toNanos() / perSecond;
                    LockSupport.parkNanos(due - System.nanoTime());
                    clients.execute(() -> sight.expect(desk.work(), due));
                }
            }
            return sight.delays();
        }
    }

}
