package org.chancery.faults.inspect;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

import org.chancery.faults.check.Evidence;
import org.chancery.faults.check.Repeat;
import org.chancery.faults.check.StoredEvent;
import org.chancery.faults.load.Ledger;
import org.chancery.faults.site.Site;
import org.chancery.query.projection.ViewDigest;

/**
 * Gathers the evidence of a Chancery that nobody works on. Policies may still have
 * something to do; what was gathered counts when no event has come in meanwhile.
 */
public record Inspection(Site site, Ledger ledger, RandomGenerator random) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(50);

    public Evidence gather() throws IOException, SQLException, InterruptedException {
        History history = History.in(this.site.events());
        List<Repeat> repeats = new Repeats(this.site.api(), this.random).of(this.ledger.acknowledged());
        long late = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < late) {
            long length = awaitViews(history, late);
            List<StoredEvent> stored = history.all();
            Map<String, ViewDigest> served = byEdition(this.site.views().digests());
            Map<String, ViewDigest> replayed = byEdition(FreshReplay.of(history));
            Map<String, Integer> parked = this.site.views().parked();
            if (history.length() == length && stored.size() == length) {
                return new Evidence(this.ledger.acknowledged(), history.tellsPositions(), this.ledger.refused(),
                        repeats, stored, served, replayed, parked);
            }
        }
        throw new IOException("events come in and nobody gives commands");
    }

    /** Until the views have all events; how many those are. */
    private long awaitViews(History history, long late) throws IOException, SQLException, InterruptedException {
        long length = history.length();
        while (System.nanoTime() < late) {
            long reached = this.site.views().applied();
            long now = history.length();
            if (reached == length && now == length) {
                return length;
            }
            length = now;
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
        throw new IOException(
                "the views do not catch up: one is at %d of %d".formatted(this.site.views().applied(), length));
    }

    private static Map<String, ViewDigest> byEdition(List<ViewDigest> digests) {
        Map<String, ViewDigest> byEdition = new TreeMap<>();
        digests.forEach((digest) -> byEdition.put(digest.edition(), digest));
        return byEdition;
    }

}
