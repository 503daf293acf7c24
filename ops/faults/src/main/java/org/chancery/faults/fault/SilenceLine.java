package org.chancery.faults.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.random.RandomGenerator;

import org.chancery.faults.proxy.Line;
import org.chancery.faults.site.Ground;
import org.chancery.faults.site.Site;

/**
 * A line to a server falls silent for a while, and nobody is told: either nothing arrives
 * any more, or only the answers do not. Then new connections can be had again; the old
 * ones are silent for ever.
 *
 * @param server to which
 * @param length how long
 */
public record SilenceLine(String server, Duration length) implements Fault {

    @Override
    public String name() {
        return "silence-" + this.server;
    }

    @Override
    public boolean isFor(Ground ground) {
        return ground.hasLine(this.server);
    }

    @Override
    public void strike(Site site, RandomGenerator random) throws IOException, InterruptedException {
        Line line = site.line(this.server).orElseThrow();
        if (random.nextBoolean()) {
            line.silence();
        }
        else {
            line.mute();
        }
        Thread.sleep(this.length);
        line.restore();
    }

}
