package org.chancery.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;

import org.chancery.standalone.host.OwnerOnly;

/**
 * What a data folder knows of its demo: on which day the story was begun, because a
 * resumed telling must say the same dates, and whether it was told to the end.
 *
 * @param today the day of the first telling
 * @param told whether it was told to the end
 */
public record DemoState(LocalDate today, boolean told) {

    /** The state as kept in this file, or a story that begins today. */
    public static DemoState in(Path file, LocalDate today) {
        if (!Files.exists(file)) {
            return new DemoState(today, false);
        }
        Properties kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return new DemoState(LocalDate.parse(kept.getProperty("today")),
                Boolean.parseBoolean(kept.getProperty("told")));
    }

    public void keep(Path file) {
        Properties kept = new Properties();
        kept.setProperty("today", this.today.toString());
        kept.setProperty("told", String.valueOf(this.told));
        OwnerOnly.write(file, kept, "The demo region");
    }

    public DemoState toldToTheEnd() {
        return new DemoState(this.today, true);
    }

}
