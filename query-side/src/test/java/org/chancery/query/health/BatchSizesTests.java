package org.chancery.query.health;

import java.util.Map;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.chancery.query.projection.Edition;
import org.chancery.query.projection.library.BookCardProjector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How many events a batch held, by what the engine says of positions. */
class BatchSizesTests {

    private static final Edition<?> BOOKS = new Edition<>(BookCardProjector.VIEW, 1);

    private final MeterRegistry meters = new SimpleMeterRegistry();

    private final BatchSizes sizes = new BatchSizes(this.meters);

    @Test
    void eachStepIsABatch() {
        reach(-1, 9, 12);

        assertThat(batches().count()).isEqualTo(2);
        assertThat(batches().totalAmount()).isEqualTo(13);
        assertThat(batches().max()).isEqualTo(10);
    }

    @Test
    void whereAViewIsTakenUpAgainIsNoBatch() {
        reach(-1, 9);
        this.sizes.left(BOOKS);
        reach(40, 41);

        assertThat(batches().count()).isEqualTo(2);
        assertThat(batches().totalAmount()).isEqualTo(11);
    }

    private void reach(long... positions) {
        for (long position : positions) {
            this.sizes.reached(BOOKS, position, Map.of());
        }
    }

    private DistributionSummary batches() {
        return this.meters.get("chancery.view.batch").tag("view", BOOKS.collection()).summary();
    }

}
