package org.chancery.benchmark.harness;

import java.util.function.Consumer;

/** Something that is measured; it may take several lines of the table. */
public interface Row {

    /** The word by which it is asked for. */
    String key();

    /** What is measured beside what, in one line. */
    String about();

    /** Measure it and say each line as soon as it is known. */
    void measure(Effort effort, Consumer<Line> table) throws Exception;

}
