package org.chancery.faults.fault;

import java.io.IOException;
import java.util.random.RandomGenerator;

import org.chancery.faults.site.Site;

/** The process is killed, and once more while it is starting again. */
public record KillProcessAtStart() implements Fault {

    private static final int LONGEST_MILLIS = 4_000;

    @Override
    public String name() {
        return "kill-process-at-start";
    }

    @Override
    public void strike(Site site, RandomGenerator random) throws IOException, InterruptedException {
        site.program().orElseThrow().kill();
        site.program().orElseThrow().start();
        Thread.sleep(random.nextInt(LONGEST_MILLIS));
        site.program().orElseThrow().kill();
        site.program().orElseThrow().start();
    }

}
