package org.chancery.standalone.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.chancery.standalone.client.Answer;
import org.chancery.standalone.client.Courier;
import org.chancery.standalone.client.Mutation;
import org.chancery.standalone.csv.CsvReader;
import org.chancery.standalone.csv.CsvRow;

/**
 * Tells the API a log: first what is there once, then all cases beside each other, each
 * in its own order. A row that cannot be read or is refused costs itself alone, unless it
 * was to begin its case.
 */
public final class Intake {

    private final Mapping mapping;

    private final Courier courier;

    private final Consumer<RefusedRow> refused;

    /** Cases whose beginning cannot be told. */
    private final Set<String> lost = new HashSet<>();

    private final AtomicLong told = new AtomicLong();

    public Intake(Mapping mapping, Courier courier, Consumer<RefusedRow> refused) {
        this.mapping = mapping;
        this.courier = courier;
        this.refused = refused;
    }

    /** How many commands were answered. */
    public long told() {
        return this.told.get();
    }

    /** Tell what is met again and again, such as who works there. */
    public void tellEach(Survey survey) {
        survey.firstSeen()
            .forEach((step, seen) -> seen.forEach((value, row) -> attempt(row, () -> step.isWanted(row), step, value)));
    }

    /**
     * Tell the cases.
     * @param passed is told of each row that was read
     */
    public void tellCases(Path file, Survey survey, Consumer<CsvRow> passed) throws IOException {
        Map<String, CaseRow> latest = new HashMap<>();
        try (CsvReader reader = CsvReader.open(file, this.mapping.charset(), this.mapping.delimiter())) {
            for (CsvRow row = reader.next(); row != null; row = reader.next()) {
                switch (row) {
                    case CsvRow.Broken broken -> this.refused.accept(new RefusedRow(broken.line(), broken.fault()));
                    case CsvRow.Whole whole -> tellRow(whole, survey, latest);
                }
                passed.accept(row);
            }
        }
    }

    private void tellRow(CsvRow.Whole whole, Survey survey, Map<String, CaseRow> latest) {
        String story = this.mapping.story().fill(new CaseRow(whole.line(), "", 0, false, whole.cells(), null));
        if (story.isEmpty()) {
            this.refused.accept(new RefusedRow(whole.line(), "does not say to which case it belongs"));
            return;
        }
        CaseRow before = latest.get(story);
        int ordinal = (before != null) ? before.ordinal() + 1 : 0;
        boolean isLast = ordinal + 1 == survey.rowsByCase().getOrDefault(story, 0);
        CaseRow row = new CaseRow(whole.line(), story, ordinal, isLast, whole.cells(),
                (before != null) ? before.cells() : null);
        latest.put(story, row);
        this.mapping.steps().forEach((step) -> attempt(row, () -> step.isDueAt(row), step, story));
    }

    private void attempt(CaseRow row, BooleanSupplier due, Step step, String story) {
        try {
            if (!this.lost.contains(story) && due.getAsBoolean()) {
                Mutation mutation = step.mutation(this.mapping.log(), this.mapping.registrar(), row);
                this.courier.tell(story, mutation, (answer) -> goesOn(step, row, answer));
            }
        }
        catch (UnreadableRow ex) {
            if (step.at() == Step.At.FIRST) {
                this.lost.add(story);
            }
            this.refused.accept(new RefusedRow(row.line(), String.valueOf(ex.getMessage())));
        }
    }

    private boolean goesOn(Step step, CaseRow row, Answer answer) {
        this.told.incrementAndGet();
        if (!answer.isRefused()) {
            return true;
        }
        boolean endsTheCase = step.at() == Step.At.FIRST;
        this.refused.accept(new RefusedRow(row.line(), step.command() + " was refused: " + answer.code() + ", "
                + answer.message() + (endsTheCase ? "; its case ends here" : "")));
        return !endsTheCase;
    }

}
