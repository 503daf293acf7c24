package org.chancery.faults.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.random.RandomGenerator;

import org.chancery.faults.site.Site;

/**
 * The clock jumps, by up to a month forth or by some hours back, and is set right again.
 */
public record JumpClock() implements Fault {

    private static final Duration WRONG = Duration.ofSeconds(3);

    private static final int DAYS_FORTH = 30;

    private static final int HOURS_BACK = 6;

    @Override
    public String name() {
        return "jump-clock";
    }

    @Override
    public void strike(Site site, RandomGenerator random) throws IOException, InterruptedException {
        site.clock()
            .orElseThrow()
            .jump(random.nextBoolean() ? Duration.ofHours(random.nextInt(1, DAYS_FORTH * 24))
                    : Duration.ofMinutes(-random.nextInt(1, HOURS_BACK * 60)));
        Thread.sleep(WRONG);
        site.clock().orElseThrow().jump(Duration.ZERO);
    }

}
