package org.chancery.benchmark.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What processes take of the machine's memory, as Linux counts it: their own pages, and
 * of shared ones a fair part.
 */
final class Memory {

    private static final double KILOBYTES = 1_024;

    private Memory() {
    }

    /** Of a process and of all that it has started. */
    static double megabytes(ProcessHandle process) throws IOException {
        double sum = 0;
        for (ProcessHandle each : Stream.concat(Stream.of(process), process.descendants()).toList()) {
            sum += megabytes(each.pid());
        }
        return sum;
    }

    private static double megabytes(long process) throws IOException {
        try {
            return proportional(Files.readAllLines(Path.of("/proc/" + process + "/smaps_rollup")));
        }
        catch (NoSuchFileException ex) {
            // It has ended since it was listed.
            return 0;
        }
    }

    static double proportional(List<String> lines) {
        String line = lines.stream().filter((each) -> each.startsWith("Pss:")).findFirst().orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES;
    }

}
