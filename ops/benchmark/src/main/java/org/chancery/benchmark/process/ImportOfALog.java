package org.chancery.benchmark.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chancery.benchmark.harness.Effort;
import org.chancery.benchmark.harness.Line;
import org.chancery.benchmark.harness.Row;
import org.chancery.benchmark.harness.Unit;
import org.chancery.standalone.host.DataFolder;

/**
 * A log is imported through the public API, by one process into another: how many
 * commands a second, from the first on, and how much memory the server takes with its
 * database before and, at most, meanwhile.
 */
public final class ImportOfALog implements Row {

    private static final Path LOG = Path.of("sample/permits.csv");

    private static final Path MAPPING = Path.of("sample/permits.yaml");

    private static final double LEAST_PER_SECOND = 1_000;

    private static final double MOST_MEGABYTES_IDLE = 1_024;

    /** The heap that {@code ./chancery start} allows, and half as much for all else. */
    private static final double MOST_MEGABYTES = 3_072;

    private static final long SETTLING_MILLIS = 5_000;

    private static final Pattern PACE = Pattern.compile("([\\d,]+) commands in [\\d.,]+ s, ([\\d,]+) a second");

    @Override
    public String key() {
        return "import";
    }

    @Override
    public String about() {
        return "a log imported through the public API, beside 1,000 commands a second; memory before and meanwhile";
    }

    @Override
    public void measure(Effort effort, Consumer<Line> table) throws Exception {
        Path data = DemoFolder.copy();
        Path log = LongLog.write(LOG, effort.commands());
        try (Launched chancery = Launched.on(data)) {
            chancery.awaitReady();
            Thread.sleep(SETTLING_MILLIS);
            table.accept(Line.limited("memory when idle, demo region, database included", Unit.MEGABYTES,
                    chancery.megabytes(), MOST_MEGABYTES_IDLE));
            MemoryWatch memory = MemoryWatch.of(chancery);
            table.accept(line(chancery.importLog(log, MAPPING)));
            table.accept(
                    Line.limited("memory during that import, at most", Unit.MEGABYTES, memory.most(), MOST_MEGABYTES));
        }
        finally {
            DataFolder.delete(data);
            Files.delete(log);
        }
    }

    /** What the import says at its end, as a line. */
    static Line line(String said) {
        Matcher pace = PACE.matcher(said);
        if (!pace.find()) {
            throw new IllegalStateException("The import does not say how fast it was: " + said);
        }
        return new Line("import of %s commands through the API".formatted(pace.group(1)), Unit.PER_SECOND,
                Double.parseDouble(pace.group(2).replace(",", "")), "limit", LEAST_PER_SECOND, 1);
    }

}
