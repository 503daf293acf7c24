package org.chancery.query.view;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.chancery.query.projection.View;
import org.chancery.query.projection.library.BookCardProjector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How waits for a position are counted. */
class MeasuredPositionsTests {

    private final MeterRegistry meters = new SimpleMeterRegistry();

    private final Positions positions = new MeasuredPositions(new UpTo(7), this.meters);

    @Test
    void thoseInVainAreCountedApart() {
        assertThat(await(6)).isTrue();
        assertThat(await(7)).isTrue();
        assertThat(await(8)).isFalse();

        assertThat(count("reached")).isEqualTo(2);
        assertThat(count("late")).isEqualTo(1);
    }

    private boolean await(long position) {
        return this.positions.await(List.of(BookCardProjector.VIEW), position, Duration.ZERO);
    }

    private long count(String outcome) {
        return this.meters.get("chancery.position.wait").tag("outcome", outcome).timer().count();
    }

    private record UpTo(long position) implements Positions {

        @Override
        public boolean await(Collection<? extends View<?>> views, long wanted, Duration atMost) {
            return wanted <= this.position;
        }

        @Override
        public long of(View<?> view) {
            return this.position;
        }

    }

}
