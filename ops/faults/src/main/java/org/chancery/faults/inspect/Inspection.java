package org.chancery.faults.inspect;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.chancery.faults.check.Evidence;
import org.chancery.faults.check.Repeat;
import org.chancery.faults.check.StoredEvent;
import org.chancery.faults.load.Ledger;
import org.chancery.faults.site.Site;
import org.chancery.query.projection.ViewDigest;
import org.chancery.standalone.operations.ViewState;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gathers the evidence of a Chancery that nobody works on. Policies may still have
 * something to do; what was gathered counts when no event has come in meanwhile.
 */
public record Inspection(Site site, Ledger ledger, RandomGenerator random) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(50);

    public Evidence gather() throws IOException, SQLException, InterruptedException {
        DataSource events = this.site.events();
        List<Repeat> repeats = new Repeats(this.site.api(), this.random).of(this.ledger.acknowledged());
        long late = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < late) {
            long length = awaitViews(events, late);
            List<StoredEvent> history = History.in(events);
            Map<String, ViewDigest> served = byEdition(served());
            Map<String, ViewDigest> replayed = byEdition(FreshReplay.of(events));
            Map<String, Integer> parked = parked();
            if (History.length(events) == length && history.size() == length) {
                return new Evidence(this.ledger.acknowledged(), this.ledger.refused(), repeats, history, served,
                        replayed, parked);
            }
        }
        throw new IOException("events come in and nobody gives commands");
    }

    /** Until the views have all events; how many those are. */
    private long awaitViews(DataSource events, long late) throws IOException, SQLException, InterruptedException {
        long length = History.length(events);
        while (System.nanoTime() < late) {
            long reached = this.site.operations().views().stream().mapToLong(ViewState::applied).min().orElse(-1);
            long now = History.length(events);
            if (reached == length && now == length) {
                return length;
            }
            length = now;
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
        throw new IOException("the views do not catch up: " + this.site.operations().views());
    }

    private List<ViewDigest> served() throws IOException, InterruptedException {
        return JsonMapper.shared()
            .convertValue(this.site.operations().ask("digests"), new TypeReference<List<ViewDigest>>() {
            });
    }

    private Map<String, Integer> parked() throws IOException, InterruptedException {
        return this.site.operations()
            .views()
            .stream()
            .collect(Collectors.toMap(ViewState::view, ViewState::parked, Integer::sum));
    }

    private static Map<String, ViewDigest> byEdition(List<ViewDigest> digests) {
        Map<String, ViewDigest> byEdition = new TreeMap<>();
        digests.forEach((digest) -> byEdition.put(digest.edition(), digest));
        return byEdition;
    }

}
