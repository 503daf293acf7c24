package org.chancery.query.projection;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(20)
class HasteTests {

    private static final Duration FOR_EVER = Duration.ofHours(1);

    private final Haste haste = new Haste(FOR_EVER, Duration.ZERO);

    @Test
    void letsEventsGatherWhileNobodyWaits() throws Exception {
        Haste leisurely = new Haste(Duration.ofMillis(100), Duration.ZERO);
        long began = System.nanoTime();
        leisurely.letGather(began);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(100));
    }

    @Test
    void takesAnEventAfterAPauseAtOnce() throws Exception {
        this.haste.letGather(System.nanoTime() - FOR_EVER.toNanos());
    }

    @Test
    void doesNotLetGatherWhileSomebodyWaits() throws Exception {
        assertThat(this.haste.during(this::gathered)).isTrue();
    }

    @Test
    void stopsGatheringWhenSomebodyBeginsToWait() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch taken = new CountDownLatch(1);
            Future<Boolean> feed = threads.submit(() -> {
                boolean gathered = gathered();
                taken.countDown();
                return gathered;
            });
            assertThat(taken.await(50, TimeUnit.MILLISECONDS)).as("taken before anybody waits").isFalse();
            assertThat(this.haste.during(() -> awaited(taken))).isTrue();
            assertThat(feed.get()).isTrue();
        }
    }

    @Test
    void isOverWhenNobodyWaitsAnyMore() {
        this.haste.during(() -> true);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> this.haste.letGather(System.nanoTime())).isInstanceOf(InterruptedException.class);
    }

    private boolean gathered() {
        try {
            this.haste.letGather(System.nanoTime());
            return true;
        }
        catch (InterruptedException ex) {
            return false;
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        }
        catch (InterruptedException ex) {
            return false;
        }
    }

}
