package org.chancery.benchmark.view;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.chancery.benchmark.harness.Effort;
import org.chancery.benchmark.harness.Line;
import org.chancery.benchmark.harness.Rounds;
import org.chancery.benchmark.harness.Row;
import org.chancery.benchmark.harness.Unit;
import org.chancery.standalone.host.DataFolder;
import org.jspecify.annotations.Nullable;

/**
 * All views built from a long history, beside reading that history and beside writing as
 * much; the slower of these two is what a replay cannot beat.
 */
public final class ReplayIntoViews implements Row {

    private static final String NAMED_SERVER = "CHANCERY_MONGODB_URI";

    /** A server that keeps documents on a disk takes ten times as long. */
    private static final int SLOWER = 10;

    private static final double GOAL = 0.7;

    @Override
    public String key() {
        return "views";
    }

    @Override
    public String about() {
        return "all views built from a long history, beside the slower of raw reading and raw writing";
    }

    @Override
    public void measure(Effort effort, Consumer<Line> table) throws Exception {
        String named = System.getenv(NAMED_SERVER);
        measure(effort.atMost(0, 3), null, table);
        if (named != null && !named.isBlank()) {
            measure(effort.withEvents(effort.events() / SLOWER).atMost(0, 1), named, table);
        }
    }

    /**
     * Whatever is measured, the writes are counted on the embedded server first, which
     * warms up.
     */
    private static void measure(Effort effort, @Nullable String named, Consumer<Line> table) throws Exception {
        Path data = LongHistory.write(effort.events());
        try (CountingServer embedded = new CountingServer()) {
            RawUpserts raw = RawUpserts.of(embedded, data);
            try (Replays replays = new Replays(data, (named != null) ? named : embedded.uri())) {
                Rounds rounds = Rounds.of(effort, replays::intoViews, () -> replays.upserts(raw), replays::stream);
                String name = String.format(Locale.ROOT, "replay of %,d events (%,d writes) into %d views, %s",
                        effort.events(), raw.count(), raw.views().size(),
                        (named != null) ? "named server, " + replays.version() : "embedded server");
                boolean upsertsAreSlower = rounds.peers().get(0) < rounds.peers().get(1);
                table.accept(new Line(name, Unit.PER_SECOND, rounds.ours(), "raw bulk upserts", rounds.peers().get(0),
                        upsertsAreSlower ? GOAL : Line.NO_GOAL));
                table.accept(new Line(name, Unit.PER_SECOND, rounds.ours(), "raw event stream", rounds.peers().get(1),
                        upsertsAreSlower ? Line.NO_GOAL : GOAL));
            }
        }
        finally {
            DataFolder.delete(data);
        }
    }

}
