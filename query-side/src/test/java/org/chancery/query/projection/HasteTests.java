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

    private final Haste haste = new Haste(Duration.ZERO, FOR_EVER);

    @Test
    void letsEventsGatherForEightTimesAsLongAsTheLastBatchTook() throws Exception {
        long began = System.nanoTime();
        this.haste.letGather(began, Duration.ofMillis(30));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(240));
    }

    @Test
    void letsThemGatherForNoLongerThanThat() throws Exception {
        long asked = System.nanoTime();
        this.haste.letGather(asked - Duration.ofSeconds(40).toNanos(), Duration.ofSeconds(5));
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void letsThemGatherForNoLongerThanItMay() throws Exception {
        new Haste(Duration.ZERO, Duration.ofMillis(1)).letGather(System.nanoTime(), FOR_EVER);
    }

    @Test
    void takesAnEventAfterAPauseAtOnce() throws Exception {
        this.haste.letGather(System.nanoTime() - 3 * FOR_EVER.toNanos(), FOR_EVER);
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
        assertThatThrownBy(() -> this.haste.letGather(System.nanoTime(), FOR_EVER))
            .isInstanceOf(InterruptedException.class);
    }

    private boolean gathered() {
        try {
            this.haste.letGather(System.nanoTime(), FOR_EVER);
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
