package org.chancery.standalone.csv;

import java.util.Map;

/** One row of a table, by the line in which it begins; the header is line 1. */
public sealed interface CsvRow {

    int line();

    /**
     * A row that can be read.
     *
     * @param line where it begins
     * @param cells its cells by column
     */
    record Whole(int line, Map<String, String> cells) implements CsvRow {

    }

    /**
     * A row that cannot be read, and why.
     *
     * @param line where it begins
     * @param fault why
     */
    record Broken(int line, String fault) implements CsvRow {

    }

}
