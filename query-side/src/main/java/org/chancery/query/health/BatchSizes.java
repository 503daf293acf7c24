package org.chancery.query.health;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import org.chancery.query.projection.Edition;
import org.chancery.query.projection.ProjectionListener;

/** Records how many events each batch of a view held; their sum is what it took in. */
final class BatchSizes implements ProjectionListener {

    private final Map<Edition<?>, Long> reached = new ConcurrentHashMap<>();

    private final Meter.MeterProvider<DistributionSummary> sizes;

    BatchSizes(MeterRegistry meters) {
        this.sizes = DistributionSummary.builder("chancery.view.batch")
            .description("How many events a batch of a view held; the rate of the sum is its events per second")
            .baseUnit("events")
            .withRegistry(meters);
    }

    /** The first position after a claim is where the view was left, and no batch. */
    @Override
    public void reached(Edition<?> edition, long position, Map<String, Long> changed) {
        Long before = this.reached.put(edition, position);
        if (before != null && position > before) {
            this.sizes.withTag("view", edition.collection()).record((double) (position - before));
        }
    }

    @Override
    public void left(Edition<?> edition) {
        this.reached.remove(edition);
    }

}
