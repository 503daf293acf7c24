package org.chancery.benchmark;

import java.util.List;

import org.chancery.benchmark.command.CommandsOnExisting;
import org.chancery.benchmark.command.CommandsThatCreate;
import org.chancery.benchmark.harness.Row;
import org.chancery.benchmark.process.ImportOfALog;
import org.chancery.benchmark.process.StartToFirstAnswer;
import org.chancery.benchmark.store.Appends;
import org.chancery.benchmark.store.EventReplay;
import org.chancery.benchmark.view.AppendToVisible;
import org.chancery.benchmark.view.PageOfMany;
import org.chancery.benchmark.view.ReplayIntoViews;

/** All that is measured. */
final class Rows {

    static final List<Row> ALL = List.of(new CommandsThatCreate(), new CommandsOnExisting(), new Appends(),
            new EventReplay(), new ReplayIntoViews(), new AppendToVisible(), new PageOfMany(), new StartToFirstAnswer(),
            new ImportOfALog());

    private Rows() {
    }

}
