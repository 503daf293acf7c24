package org.chancery.standalone.engine;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.chancery.standalone.host.CannotProceed;
import org.chancery.standalone.host.ExitCode;

/**
 * PostgreSQL refuses to run as root. A user namespace in which root is nobody makes it
 * run, and leaves the files with their owner.
 */
final class Superuser {

    private static final List<String> PREFIX = "root".equals(System.getProperty("user.name"))
            ? List.of("unshare", "--user") : List.of();

    private static final boolean POSSIBLE = PREFIX.isEmpty() || unshareWorks();

    private Superuser() {
    }

    /**
     * What to put before a command that must not run as root.
     * @throws CannotProceed when this process is root and cannot lay it down
     */
    static List<String> withoutPrivileges() {
        if (!POSSIBLE) {
            throw new CannotProceed(ExitCode.ENGINE_FAILED,
                    "PostgreSQL does not run as root here: start Chancery as an ordinary user,"
                            + " or name a PostgreSQL in CHANCERY_POSTGRES_URL");
        }
        return PREFIX;
    }

    private static boolean unshareWorks() {
        try {
            Process trial = new ProcessBuilder("unshare", "--user", "true").start();
            return trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 0;
        }
        catch (IOException ex) {
            return false;
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

}
