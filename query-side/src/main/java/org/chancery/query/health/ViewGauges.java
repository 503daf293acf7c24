package org.chancery.query.health;

import java.util.Collection;
import java.util.function.ToDoubleBiFunction;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;

/**
 * Shows what the watch has seen, one row an edition, for as long as there is that
 * edition.
 */
final class ViewGauges {

    private final ViewWatch watch;

    private final MultiGauge lag;

    private final MultiGauge waiting;

    private final MultiGauge parked;

    ViewGauges(ViewWatch watch, MeterRegistry meters) {
        this.watch = watch;
        this.lag = MultiGauge.builder("chancery.view.lag")
            .description("How many events the view has yet to draw from")
            .baseUnit("events")
            .register(meters);
        this.waiting = MultiGauge.builder("chancery.view.waiting")
            .description("How long the next event has been waiting for the view")
            .baseUnit("seconds")
            .register(meters);
        this.parked = MultiGauge.builder("chancery.view.parked")
            .description(
                    "How many objects the view that is read leaves out, because an event of theirs is a dead letter")
            .register(meters);
    }

    /**
     * Show these and no others.
     * @param built what is built, by any node
     * @param read what is read; what others leave out is nobody's concern
     */
    void show(Collection<String> built, Collection<String> read) {
        show(this.lag, built, ViewWatch::lag);
        show(this.waiting, built, ViewWatch::secondsWaiting);
        show(this.parked, read, ViewWatch::parked);
    }

    private void show(MultiGauge gauge, Collection<String> editions, ToDoubleBiFunction<ViewWatch, String> figure) {
        gauge.register(editions.stream()
            .map((edition) -> Row.of(Tags.of("view", edition), this.watch,
                    (watch) -> figure.applyAsDouble(watch, edition)))
            .toList());
    }

}
