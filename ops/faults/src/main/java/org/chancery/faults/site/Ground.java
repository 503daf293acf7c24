package org.chancery.faults.site;

import java.io.IOException;
import java.nio.file.Path;

/** On which engines a Chancery can stand. */
public enum Ground {

    /** PostgreSQL beside it, started by itself; the views in its memory. */
    EMBEDDED,

    /**
     * Servers of somebody else, at the end of lines; they outlive it, and so do the
     * views.
     */
    SERVERS;

    /**
     * Build a site there.
     * @param home the folder of {@code ./chancery}
     * @param scratch a folder for all that it writes
     * @param withDiskOfItsOwn whether its disk is to be filled
     */
    public Site site(Path home, Path scratch, boolean withDiskOfItsOwn) throws IOException, InterruptedException {
        return switch (this) {
            case EMBEDDED -> Site.embedded(home, scratch, withDiskOfItsOwn);
            case SERVERS -> Site.onServers(home, scratch);
        };
    }

}
