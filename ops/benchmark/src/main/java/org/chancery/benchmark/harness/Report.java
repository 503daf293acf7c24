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

/** The same lines for programs: a list of {@code name, ours, peer, ratio, goal}. */
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
            .writeValueAsString(lines.stream().map(Report::of).toList());
    }

    private static Map<String, Object> of(Line line) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", line.name());
        values.put("unit", line.unit().symbol());
        values.put("ours", rounded(line.ours()));
        values.put("against", line.against());
        values.put("peer", rounded(line.peer()));
        values.put("ratio", rounded(line.ratio()));
        values.put("goal", line.goal());
        return values;
    }

    /**
     * Downwards, so that a ratio which just misses its goal is not written as reached.
     */
    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(DIGITS, RoundingMode.DOWN));
    }

}
