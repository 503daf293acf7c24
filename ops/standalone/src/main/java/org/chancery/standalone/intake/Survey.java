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
 * is to be told before all cases. The rows themselves are not kept.
 *
 * @param rows how many rows there are, with those that cannot be read
 * @param rowsByCase how many each case has
 * @param firstSeen the row at which each value of a preparing step is met first
 */
public record Survey(long rows, Map<String, Integer> rowsByCase, Map<Step, Map<String, CaseRow>> firstSeen) {

    public static Survey of(Path file, Mapping mapping) throws IOException {
        Survey survey = new Survey(0, new HashMap<>(), new LinkedHashMap<>());
        mapping.preparations().forEach((step) -> survey.firstSeen.put(step, new LinkedHashMap<>()));
        long rows = 0;
        String story = "";
        try (CsvReader reader = CsvReader.open(file, mapping.charset(), mapping.delimiter())) {
            requireColumns(reader, mapping);
            for (CsvRow row = reader.next(); row != null; row = reader.next()) {
                story = (row instanceof CsvRow.Whole whole) ? survey.see(whole, mapping, story) : story;
                rows++;
            }
            if (reader.brokeOff()) {
                survey.leaveOpen(story);
            }
        }
        survey.firstSeen.values().forEach((seen) -> seen.remove(""));
        return new Survey(rows, survey.rowsByCase, survey.firstSeen);
    }

    /** Take note of a row and say to which case it belongs. */
    private String see(CsvRow.Whole whole, Mapping mapping, String before) {
        CaseRow row = new CaseRow(whole.line(), "", "", false, whole.cells(), null);
        String story = before;
        try {
            story = mapping.story().fill(row);
            this.rowsByCase.merge(story, 1, Integer::sum);
            this.firstSeen.forEach((step, seen) -> seen.putIfAbsent(step.value().fill(row), row));
        }
        catch (UnreadableRow ex) {
            // Said when the row is told.
        }
        return story;
    }

    /**
     * The case in which the file broke off is not ended, as nobody knows how it went on.
     */
    private void leaveOpen(String story) {
        this.rowsByCase.merge(story, 1, Integer::sum);
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
