package org.chancery.standalone.operations;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.chancery.query.health.Vital;
import org.chancery.store.postgres.Activity;

/** How the event store gets on: how much goes into a commit, and whether one is stuck. */
final class StoreWatch implements Vital, MeterBinder {

    private final Supplier<Activity> store;

    private final Duration patience;

    StoreWatch(Supplier<Activity> store, Duration patience) {
        this.store = store;
        this.patience = patience;
    }

    @Override
    public boolean isAlive() {
        return this.store.get().oldestAppend().compareTo(this.patience) <= 0;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        FunctionCounter.builder("chancery.store.commits", this.store, (store) -> store.get().commits())
            .description("Commits begun in the event store")
            .register(meters);
        FunctionCounter.builder("chancery.store.appends", this.store, (store) -> store.get().appends())
            .description("Appends that went into them; by commits, how many share one flush to the disk")
            .register(meters);
        FunctionCounter.builder("chancery.store.events", this.store, (store) -> store.get().events())
            .description("Events that those appends held")
            .register(meters);
        TimeGauge
            .builder("chancery.store.append.oldest", this.store, TimeUnit.MILLISECONDS,
                    (store) -> oldestMillis(store.get()))
            .description("How long the append that waits longest has waited for its answer")
            .register(meters);
    }

    private static long oldestMillis(Activity activity) {
        return activity.oldestAppend().toMillis();
    }

}
