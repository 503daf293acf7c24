package org.chancery.benchmark.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The log of a sample, again and again under new numbers, as if the office had years. */
final class LongLog {

    private static final int COMMANDS_OF_THE_SAMPLE = 340;

    private LongLog() {
    }

    /** Write a log that gives about so many commands; its first column is the case. */
    static Path write(Path sample, int commands) throws IOException {
        int copies = Math.max(1, commands / COMMANDS_OF_THE_SAMPLE);
        List<String> once = Files.readAllLines(sample);
        List<String> rows = new ArrayList<>(once.subList(0, 1));
        for (int copy = 1; copy <= copies; copy++) {
            for (String row : once.subList(1, once.size())) {
                rows.add(row.replaceFirst(",", "/" + copy + ","));
            }
        }
        return Files.write(Files.createTempFile("chancery-benchmark", ".csv"), rows);
    }

}
