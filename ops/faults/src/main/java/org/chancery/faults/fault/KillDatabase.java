package org.chancery.faults.fault;

import java.io.IOException;
import java.util.random.RandomGenerator;

import org.chancery.faults.site.Ground;
import org.chancery.faults.site.Site;

/**
 * The database beneath is killed with {@code kill -9}; it is the site's to get it back.
 */
public record KillDatabase() implements Fault {

    @Override
    public String name() {
        return "kill-database";
    }

    @Override
    public boolean isFor(Ground ground) {
        return ground == Ground.EMBEDDED;
    }

    @Override
    public void strike(Site site, RandomGenerator random) throws IOException, InterruptedException {
        site.ownDatabase().orElseThrow().kill();
    }

}
