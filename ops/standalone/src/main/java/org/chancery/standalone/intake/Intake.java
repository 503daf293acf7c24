package org.chancery.standalone.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.chancery.standalone.client.Answer;
import org.chancery.standalone.client.Courier;
import org.chancery.standalone.client.Mutation;
import org.chancery.standalone.csv.CsvReader;
import org.chancery.standalone.csv.CsvRow;

/**
 * Tells the API a log: first what is there before all cases, step by step, then all cases
 * beside each other, each in its own order. A row that cannot be read or is refused costs
 * itself alone; where it was to begin its case, the next row of the case does.
 */
public final class Intake {

    private final Mapping mapping;

    private final Courier courier;

    private final Consumer<RefusedRow> refused;

    private final Pace pace = new Pace();

    private final AtomicLong reached = new AtomicLong();

    /** How many rows of each case were read. */
    private final Map<String, Integer> read = new HashMap<>();

    /** The last row of each case that was told. */
    private final Map<String, CaseRow> latest = new HashMap<>();

    public Intake(Mapping mapping, Courier courier, Consumer<RefusedRow> refused) {
        this.mapping = mapping;
        this.courier = courier;
        this.refused = refused;
    }

    /** How fast the commands were answered. */
    public Pace pace() {
        return this.pace;
    }

    /** The position in the event store that contains all that was answered. */
    public long reached() {
        return this.reached.get();
    }

    /** Tell what is there before all cases, such as who works there. */
    public void prepare(Survey survey) {
        survey.firstSeen().forEach((step, seen) -> {
            seen.forEach((value, row) -> prepare(step, value, row));
            // A later step builds on it: a position belongs to a unit that is there.
            this.courier.settle();
        });
    }

    /**
     * Tell the cases.
     * @param passed is told of each row that was read
     */
    public void tellCases(Path file, Survey survey, Consumer<CsvRow> passed) throws IOException {
        try (CsvReader reader = CsvReader.open(file, this.mapping.charset(), this.mapping.delimiter())) {
            for (CsvRow row = reader.next(); row != null; row = reader.next()) {
                switch (row) {
                    case CsvRow.Broken broken -> refuse(broken.line(), broken.fault());
                    case CsvRow.Whole whole -> tellRow(whole, survey);
                }
                passed.accept(row);
            }
        }
    }

    private void prepare(Step step, String value, CaseRow row) {
        try {
            if (step.isWanted(row)) {
                tell("step " + step.number() + " " + value, new Due(step, row, mutation(step, row)));
            }
        }
        catch (UnreadableRow ex) {
            refuse(row.line(), String.valueOf(ex.getMessage()));
        }
    }

    private void tellRow(CsvRow.Whole whole, Survey survey) {
        try {
            CaseRow row = caseRow(whole, survey);
            dueAt(row).forEach((due) -> tell(row.story(), due));
            this.latest.put(row.story(), row);
        }
        catch (UnreadableRow ex) {
            refuse(whole.line(), String.valueOf(ex.getMessage()));
        }
    }

    private CaseRow caseRow(CsvRow.Whole whole, Survey survey) {
        CaseRow alone = new CaseRow(whole.line(), "", "", false, whole.cells(), null);
        String story = this.mapping.story().fill(alone);
        if (story.isEmpty()) {
            throw new UnreadableRow("does not say to which case it belongs");
        }
        int number = this.read.merge(story, 1, Integer::sum);
        String mark = this.mapping.mark().fill(alone);
        this.mapping.preparations().forEach((step) -> step.value().fill(alone));
        CaseRow before = this.latest.get(story);
        return new CaseRow(whole.line(), story, mark.isEmpty() ? String.valueOf(number) : mark,
                number == survey.rowsByCase().getOrDefault(story, 0), whole.cells(),
                (before != null) ? before.cells() : null);
    }

    /**
     * The commands that a row asks for.
     * @throws UnreadableRow when it cannot begin its case
     */
    private List<Due> dueAt(CaseRow row) {
        List<Due> due = new ArrayList<>();
        for (Step step : this.mapping.steps()) {
            try {
                if (step.isDueAt(row)) {
                    due.add(new Due(step, row, mutation(step, row)));
                }
            }
            catch (UnreadableRow ex) {
                if (step.at() == Step.At.FIRST) {
                    throw ex;
                }
                refuse(row.line(), String.valueOf(ex.getMessage()));
            }
        }
        return due;
    }

    private Mutation mutation(Step step, CaseRow row) {
        return step.mutation(this.mapping.log(), row);
    }

    private void tell(String story, Due due) {
        this.courier.tell(story, due.mutation(), (answer) -> goesOn(due, answer));
    }

    private boolean goesOn(Due due, Answer answer) {
        Step step = due.step();
        this.pace.answered();
        if (!answer.isRefused()) {
            long position = answer.data().path("position").asLong(0);
            this.reached.accumulateAndGet(position, Math::max);
            return true;
        }
        boolean endsTheCase = step.at() == Step.At.FIRST;
        refuse(due.row().line(), step.command() + " was refused: " + answer.code() + ", " + answer.message()
                + (endsTheCase ? "; its case ends here" : ""));
        return !endsTheCase;
    }

    private void refuse(int line, String reason) {
        this.refused.accept(new RefusedRow(line, reason));
    }

    /** A command that a row asks for. */
    private record Due(Step step, CaseRow row, Mutation mutation) {

    }

}
