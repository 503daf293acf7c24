package org.chancery.faults.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * The clock that a Chancery goes by, which can be set wrong.
 *
 * @param file where it is set
 */
public record SetClock(Path file) {

    private static final String CONSENT = "The times in this record will be false";

    /** Let it go wrong by so much, seen from the right time. */
    public void jump(Duration by) throws IOException {
        Path unfinished = this.file.resolveSibling(this.file.getFileName() + ".new");
        Files.writeString(unfinished, CONSENT + "\n" + by + "\n");
        Files.move(unfinished, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

}
