package org.chancery.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.chancery.standalone.client.Api;
import org.chancery.standalone.demo.DemoStory;
import org.chancery.standalone.demo.DemoTelling;
import org.chancery.standalone.host.DataFolder;
import org.chancery.standalone.host.ExitCode;
import org.chancery.standalone.host.Listening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code chancery rehearse}: start on a folder of its own, do a little of everything, and
 * stop. The launcher has Java note what that took (a cache of classes, linked and
 * profiled, as JEP 483 and 515 describe it), so that a real start takes half as long.
 */
@Command(name = "rehearse", hidden = true, mixinStandardHelpOptions = true,
        description = "Start, do a little of everything and stop; the launcher calls it after a build.")
final class RehearseCommand implements Callable<Integer> {

    @Option(names = "--acts", paramLabel = "COUNT", defaultValue = "200",
            description = "How much of each chapter of the demo is told (default: ${DEFAULT-VALUE}).")
    private int acts;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("chancery-rehearsal");
        try {
            rehearse(folder);
        }
        finally {
            DataFolder.delete(folder);
        }
        return ExitCode.DONE.code();
    }

    private void rehearse(Path folder) {
        try (Chancery chancery = Chancery.startEmbedded(folder, Listening.onLoopback(0));
                Api api = LocalClient.of(folder)) {
            DemoStory story = DemoStory.on(LocalDate.now(chancery.part(Clock.class))).beginnings(this.acts);
            new DemoTelling(api, () -> DemoLoading.settle(chancery)).tell(story, () -> {
            });
        }
    }

}
