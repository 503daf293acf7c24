package org.chancery.faults.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.chancery.faults.site.Ground;
import org.chancery.faults.site.Site;

/**
 * The disk of the data folder is full for a while, to the last byte.
 *
 * @param length how long
 */
public record FillDisk(Duration length) implements Fault {

    @Override
    public String name() {
        return "fill-disk";
    }

    @Override
    public boolean isFor(Ground ground) {
        return ground == Ground.EMBEDDED;
    }

    @Override
    public Optional<String> obstacle(Site site) {
        return site.disk().orElseThrow().obstacle();
    }

    @Override
    public void strike(Site site, RandomGenerator random) throws IOException, InterruptedException {
        site.disk().orElseThrow().fill();
        Thread.sleep(this.length);
        site.disk().orElseThrow().free();
    }

}
