package org.chancery.query.view;

import java.time.Duration;
import java.util.Collection;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.chancery.query.projection.View;

/** Measures how long callers wait to read what they wrote, and how many in vain. */
final class MeasuredPositions implements Positions {

    private final Positions positions;

    private final MeterRegistry meters;

    private final Meter.MeterProvider<Timer> timers;

    MeasuredPositions(Positions positions, MeterRegistry meters) {
        this.positions = positions;
        this.meters = meters;
        this.timers = Timer.builder("chancery.position.wait")
            .description("How long callers waited until views had reached a position; late is who waited in vain")
            .serviceLevelObjectives(Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofMillis(100),
                    Duration.ofMillis(500), Duration.ofSeconds(2))
            .withRegistry(meters);
    }

    @Override
    public boolean await(Collection<? extends View<?>> views, long position, Duration atMost) {
        Timer.Sample sample = Timer.start(this.meters);
        boolean reached = this.positions.await(views, position, atMost);
        sample.stop(this.timers.withTag("outcome", reached ? "reached" : "late"));
        return reached;
    }

    @Override
    public long of(View<?> view) {
        return this.positions.of(view);
    }

}
