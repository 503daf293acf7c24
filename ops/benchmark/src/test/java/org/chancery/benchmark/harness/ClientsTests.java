package org.chancery.benchmark.harness;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClientsTests {

    @Test
    void countsWhatAllOfThemDid() throws Exception {
        AtomicLong done = new AtomicLong();
        CountDownLatch together = new CountDownLatch(3);
        Duration time = Duration.ofMillis(50);

        double perSecond = Clients.perSecond(3, time, () -> () -> {
            together.countDown();
            together.await();
            done.incrementAndGet();
        });

        assertThat(done.get()).isGreaterThanOrEqualTo(3);
        assertThat(perSecond).isPositive().isLessThanOrEqualTo(done.get() / (time.toNanos() / 1e9));
    }

    @Test
    void failsWithAClientThatFails() {
        assertThatThrownBy(() -> Clients.perSecond(2, Duration.ofMillis(10), () -> () -> {
            throw new IllegalStateException("refused");
        })).hasRootCauseMessage("refused");
    }

}
