package org.chancery.benchmark;

import java.util.List;

import org.chancery.benchmark.command.CommandsOnExisting;
import org.chancery.benchmark.command.CommandsThatCreate;
import org.chancery.benchmark.harness.Row;
import org.chancery.benchmark.store.Appends;
import org.chancery.benchmark.store.EventReplay;

/** All that is measured. */
final class Rows {

    static final List<Row> ALL = List.of(new CommandsThatCreate(), new CommandsOnExisting(), new Appends(),
            new EventReplay());

    private Rows() {
    }

}
