package org.chancery.standalone.operations;

import java.time.Duration;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.chancery.store.postgres.Activity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoreWatchTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Activity activity = new Activity(2, 5, 9, Duration.ZERO);

    private final StoreWatch watch = new StoreWatch(() -> this.activity, PATIENCE);

    @Test
    void isDownWhileAnAppendHasHadNoAnswerForLongerThanOneIsPatient() {
        assertThat(this.watch.isAlive()).isTrue();

        this.activity = new Activity(3, 6, 10, PATIENCE);
        assertThat(this.watch.isAlive()).isTrue();

        this.activity = new Activity(3, 6, 10, PATIENCE.plusMillis(1));
        assertThat(this.watch.isAlive()).isFalse();

        this.activity = new Activity(4, 7, 11, Duration.ofMillis(3));
        assertThat(this.watch.isAlive()).isTrue();
    }

    @Test
    void showsWhatWentIntoCommitsAndHowLongTheOldestAppendWaits() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        this.watch.bindTo(meters);

        this.activity = new Activity(2, 5, 9, Duration.ofSeconds(7));

        assertThat(meters.get("chancery.store.commits").functionCounter().count()).isEqualTo(2);
        assertThat(meters.get("chancery.store.appends").functionCounter().count()).isEqualTo(5);
        assertThat(meters.get("chancery.store.events").functionCounter().count()).isEqualTo(9);
        assertThat(meters.get("chancery.store.append.oldest").timeGauge().value()).isEqualTo(7);
    }

}
