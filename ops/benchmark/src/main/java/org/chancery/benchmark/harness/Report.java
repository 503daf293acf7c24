package org.chancery.benchmark.harness;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * The same lines for programs: a list of {@code name, ours, peer, ratio, goal}. No two
 * lines have one name, and one that has no goal says none.
 */
public final class Report {

    private static final int DIGITS = 4;

    private Report() {
    }

    /** Write it, making its folder where there is none. */
    public static void write(List<Line> lines, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, json(lines) + "\n");
    }

    static String json(List<Line> lines) {
        return JsonMapper.shared()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(lines.stream().map((line) -> of(line, name(line, lines))).toList());
    }

    /** What was measured beside several peers is named with each. */
    private static String name(Line line, List<Line> lines) {
        boolean shared = lines.stream().filter((other) -> other.name().equals(line.name())).count() > 1;
        return shared ? line.name() + ", beside " + line.against() : line.name();
    }

    private static Map<String, Object> of(Line line, String name) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", name);
        values.put("unit", line.unit().symbol());
        values.put("ours", rounded(line.ours()));
        values.put("against", line.against());
        values.put("peer", rounded(line.peer()));
        values.put("ratio", rounded(line.ratio()));
        if (line.goal() != Line.NO_GOAL) {
            values.put("goal", line.goal());
        }
        return values;
    }

    /**
     * Downwards, so that a ratio which just misses its goal is not written as reached.
     */
    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(DIGITS, RoundingMode.DOWN));
    }

}
