package org.chancery.faults.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** On which engines a Chancery can stand. */
public enum Ground {

    /** PostgreSQL beside it, started by itself; the views in its memory. */
    EMBEDDED,

    /**
     * Servers of somebody else, at the end of lines; they outlive it, and so do the
     * views.
     */
    SERVERS,

    /** Servers that its two sides share, which are processes of their own. */
    NODES;

    /** Whether there is a line to this server that can be hurt. */
    public boolean hasLine(String server) {
        return switch (this) {
            case EMBEDDED -> false;
            case SERVERS -> Set.of("postgres", "mongodb").contains(server);
            case NODES -> Set.of("axonserver", "mongodb").contains(server);
        };
    }

    /** Whether the Chancery is one process. */
    public boolean isOneProcess() {
        return this != NODES;
    }

    /** What is missing to build a site there. */
    public Optional<String> obstacle() {
        return (this == NODES) ? GivenAxonServer.obstacle(System.getenv()) : Optional.empty();
    }

    /**
     * Build a site there.
     * @param home the folder of {@code ./chancery}
     * @param scratch a folder for all that it writes
     * @param withDiskOfItsOwn whether its disk is to be filled
     */
    public Site site(Path home, Path scratch, boolean withDiskOfItsOwn) throws IOException, InterruptedException {
        return switch (this) {
            case EMBEDDED -> OneProcess.embedded(home, scratch, withDiskOfItsOwn);
            case SERVERS -> OneProcess.onServers(home, scratch);
            case NODES -> Nodes.start(scratch);
        };
    }

}
