package org.chancery.standalone.story;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;

/** Waits for what comes a moment later, as what a policy or an operator asks for does. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Patience() {
    }

    public static void eventually(Callable<Boolean> condition) throws Exception {
        Instant late = Instant.now().plus(LONGEST);
        while (!condition.call()) {
            assertThat(Instant.now()).as("It has not come yet").isBefore(late);
            Thread.sleep(50);
        }
    }

}
