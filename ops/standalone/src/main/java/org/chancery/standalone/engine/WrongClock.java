package org.chancery.standalone.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import org.axonframework.eventhandling.GenericEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.chancery.standalone.host.CannotProceed;
import org.chancery.standalone.host.ExitCode;

/**
 * A clock that jumps, to see what a machine whose clock is set wrong does to the record.
 * Nobody comes by it by mistake: its file has to say in so many words that the times in
 * this record will be false, and in the second line, by how much, as in {@code PT-3H}.
 */
final class WrongClock extends Clock {

    /** The first line of its file. */
    static final String CONSENT = "The times in this record will be false";

    private static final Logger logger = LoggerFactory.getLogger(WrongClock.class);

    private final Path file;

    private final ZoneId zone;

    private WrongClock(Path file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    /**
     * One that holds for aggregates, too, which ask Axon for the time.
     * @throws CannotProceed when the file does not say what it has to
     */
    static Clock everywhere(Path file) {
        WrongClock clock = new WrongClock(file, ZoneOffset.UTC);
        try {
            if (!lines(file).getFirst().equals(CONSENT)) {
                throw new IOException("its first line is not: " + CONSENT);
            }
        }
        catch (IOException | RuntimeException ex) {
            throw new CannotProceed(ExitCode.USAGE,
                    "CHANCERY_FAULTS_CLOCK is for tests that falsify the time and names no such file (" + ex
                            + "): leave it out",
                    ex);
        }
        logger.warn("{}: the clock is set by {}", CONSENT, file);
        GenericEventMessage.clock = clock;
        return clock;
    }

    @Override
    public Instant instant() {
        try {
            return Instant.now().plus(Duration.parse(lines(this.file).get(1)));
        }
        catch (IOException | RuntimeException ex) {
            // Somebody is writing it just now.
            return Instant.now();
        }
    }

    @Override
    public ZoneId getZone() {
        return this.zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new WrongClock(this.file, other);
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }

}
