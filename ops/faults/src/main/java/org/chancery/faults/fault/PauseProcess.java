package org.chancery.faults.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.random.RandomGenerator;

import org.chancery.faults.site.Site;

/**
 * The process stands still for a while, as on a machine that is suspended, and goes on.
 *
 * @param length how long
 */
public record PauseProcess(Duration length) implements Fault {

    @Override
    public String name() {
        return "pause-process";
    }

    @Override
    public void strike(Site site, RandomGenerator random) throws IOException, InterruptedException {
        site.program().orElseThrow().freeze();
        Thread.sleep(this.length);
        site.program().orElseThrow().thaw();
    }

}
