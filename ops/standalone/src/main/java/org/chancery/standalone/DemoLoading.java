package org.chancery.standalone;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.chancery.command.policy.Policies;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.demo.DemoState;
import org.chancery.standalone.demo.DemoStory;
import org.chancery.standalone.demo.DemoTelling;

/** Loads the demo region through the public API, unless an earlier start did. */
final class DemoLoading {

    private static final int SHOWN = 5;

    private static final Duration PAUSE = Duration.ofMillis(10);

    private DemoLoading() {
    }

    static void load(Chancery chancery, PrintWriter terminal) {
        Path file = chancery.folder().demo();
        DemoState state = DemoState.in(file, LocalDate.now(chancery.part(Clock.class)));
        if (state.told()) {
            return;
        }
        state.keep(file);
        DemoStory story = DemoStory.on(state.today());
        List<String> refused;
        try (Api api = LocalClient.of(chancery.folder().path());
                Progress progress = Progress.of("Demo region", story.length(), terminal)) {
            refused = new DemoTelling(api, () -> settle(chancery)).tell(story, progress::step);
        }
        if (refused.isEmpty()) {
            state.toldToTheEnd().keep(file);
            return;
        }
        terminal.printf("%,d commands of the demo were refused; the next start tries again:%n", refused.size());
        refused.stream().limit(SHOWN).forEach((refusal) -> terminal.println("  " + refusal));
    }

    /** What policies do must be seen too, so they come first. */
    static void settle(Chancery chancery) {
        while (!chancery.part(Policies.class).haveCaughtUp()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        ViewRebuild.awaitQuietly(chancery::views);
    }

}
