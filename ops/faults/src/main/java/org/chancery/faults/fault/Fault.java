package org.chancery.faults.fault;

import java.io.IOException;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.chancery.faults.site.Ground;
import org.chancery.faults.site.Site;

/** Something that goes wrong, with a beginning and an end. */
public sealed interface Fault permits KillProcess, KillProcessAtStart, PauseProcess, KillDatabase, PauseDatabase,
        FillDisk, CutLine, SilenceLine, JumpClock {

    /** As the command line names it. */
    String name();

    /** Whether it means something there; most are done to a single process. */
    default boolean isFor(Ground ground) {
        return ground.isOneProcess();
    }

    /** Why this machine does not let us; empty when it does. */
    default Optional<String> obstacle(Site site) {
        return Optional.empty();
    }

    /**
     * Let it happen. Returns as soon as its cause has gone away; from then on the site is
     * to recover by itself.
     */
    void strike(Site site, RandomGenerator random) throws IOException, InterruptedException;

}
