package org.chancery.faults.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.random.RandomGenerator;

import org.chancery.faults.site.Ground;
import org.chancery.faults.site.Site;

/**
 * The database beneath stands still for a while, and goes on.
 *
 * @param length how long
 */
public record PauseDatabase(Duration length) implements Fault {

    @Override
    public String name() {
        return "pause-database";
    }

    @Override
    public boolean isFor(Ground ground) {
        return ground == Ground.EMBEDDED;
    }

    @Override
    public void strike(Site site, RandomGenerator random) throws IOException, InterruptedException {
        site.ownDatabase().orElseThrow().freeze();
        Thread.sleep(this.length);
        site.ownDatabase().orElseThrow().thaw();
    }

}
