package org.chancery.benchmark.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.chancery.benchmark.harness.Effort;
import org.chancery.benchmark.harness.Line;
import org.chancery.benchmark.harness.Rounds;
import org.chancery.benchmark.harness.Row;
import org.chancery.benchmark.harness.Unit;
import org.chancery.standalone.host.DataFolder;

/**
 * A start on a data folder that has the demo region, until the first question is
 * answered.
 */
public final class StartToFirstAnswer implements Row {

    private static final double MOST_SECONDS = 5;

    @Override
    public String key() {
        return "start";
    }

    @Override
    public String about() {
        return "from ./chancery start to the first answer, beside 5 s";
    }

    @Override
    public void measure(Effort effort, Consumer<Line> table) throws Exception {
        Path data = DemoFolder.copy();
        try {
            double[] seconds = new double[(effort.rounds() + 1) / 2];
            for (int start = 0; start < seconds.length; start++) {
                seconds[start] = seconds(data);
            }
            table.accept(Line.limited("start to first answer, demo region", Unit.SECONDS, Rounds.median(seconds),
                    MOST_SECONDS));
        }
        finally {
            DataFolder.delete(data);
        }
    }

    private static double seconds(Path data) throws IOException, InterruptedException {
        long began = System.nanoTime();
        try (Launched started = Launched.on(data)) {
            started.awaitAnswer("mostovoy", "{ myAssignments(first: 3) { count { value } edges { node { text } } } }");
            return (System.nanoTime() - began) / 1e9;
        }
    }

}
