package org.chancery.standalone.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.chancery.standalone.csv.CsvReader;
import org.chancery.standalone.csv.CsvRow;

/**
 * A first look at the whole file, which tells which row is the last of its case and what
 * is to be told once before all cases. The rows themselves are not kept.
 *
 * @param rows how many rows can be read
 * @param rowsByCase how many each case has
 * @param firstSeen the row at which each value of an {@code each} step is met first
 */
public record Survey(long rows, Map<String, Integer> rowsByCase, Map<Step, Map<String, CaseRow>> firstSeen) {

    public static Survey of(Path file, Mapping mapping) throws IOException {
        Survey survey = new Survey(0, new HashMap<>(), new LinkedHashMap<>());
        mapping.stepsAt(Step.At.EACH).forEach((step) -> survey.firstSeen.put(step, new LinkedHashMap<>()));
        long rows = 0;
        try (CsvReader reader = CsvReader.open(file, mapping.charset(), mapping.delimiter())) {
            requireColumns(reader, mapping);
            for (CsvRow row = reader.next(); row != null; row = reader.next()) {
                if (row instanceof CsvRow.Whole whole) {
                    survey.see(whole, mapping);
                    rows++;
                }
            }
        }
        return new Survey(rows, survey.rowsByCase, survey.firstSeen);
    }

    private void see(CsvRow.Whole whole, Mapping mapping) {
        CaseRow row = new CaseRow(whole.line(), "", 0, false, whole.cells(), null);
        this.rowsByCase.merge(mapping.story().fill(row), 1, Integer::sum);
        this.firstSeen.forEach((step, seen) -> {
            String value = step.value().fill(row);
            if (!value.isEmpty()) {
                seen.putIfAbsent(value, row);
            }
        });
    }

    private static void requireColumns(CsvReader reader, Mapping mapping) throws UnreadableInput {
        Set<String> missing = new TreeSet<>(mapping.columns());
        missing.removeAll(Set.copyOf(reader.columns()));
        if (!missing.isEmpty()) {
            throw new UnreadableInput(
                    "line 1 does not name the column " + String.join(", ", missing) + " of which the mapping speaks");
        }
    }

}
