package org.chancery.faults.fault;

import java.io.IOException;
import java.util.random.RandomGenerator;

import org.chancery.faults.site.Site;

/** The process is killed with {@code kill -9}, and started again. */
public record KillProcess() implements Fault {

    @Override
    public String name() {
        return "kill-process";
    }

    @Override
    public void strike(Site site, RandomGenerator random) throws IOException, InterruptedException {
        site.program().orElseThrow().kill();
        site.program().orElseThrow().start();
    }

}
