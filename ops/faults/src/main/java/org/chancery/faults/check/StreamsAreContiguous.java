package org.chancery.faults.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The events of each object are numbered 0, 1, 2 … in the order of their positions. */
record StreamsAreContiguous() implements Check {

    @Override
    public Stream<String> breaches(Evidence evidence) {
        Map<String, Long> next = new HashMap<>();
        return evidence.history()
            .stream()
            .filter((event) -> event.sequence() != next.merge(event.stream(), 1L, Long::sum) - 1)
            .map((event) -> "the stream " + event.stream() + " has its event " + event.sequence()
                    + " out of order or after a gap, at " + event.position());
    }

}
