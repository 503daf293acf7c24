package org.chancery.faults.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.random.RandomGenerator;

import org.chancery.faults.site.Ground;
import org.chancery.faults.site.Site;

/**
 * A line to a server is cut for a while: connections break, and no new ones are to be
 * had.
 *
 * @param server to which
 * @param length how long
 */
public record CutLine(String server, Duration length) implements Fault {

    @Override
    public String name() {
        return "cut-" + this.server;
    }

    @Override
    public boolean isFor(Ground ground) {
        return ground.hasLine(this.server);
    }

    @Override
    public void strike(Site site, RandomGenerator random) throws IOException, InterruptedException {
        site.line(this.server).orElseThrow().cut();
        Thread.sleep(this.length);
        site.line(this.server).orElseThrow().restore();
    }

}
