package org.chancery.faults.check;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The positions of all events are 0, 1, 2 … */
record PositionsHaveNoGaps() implements Check {

    @Override
    public Stream<String> breaches(Evidence evidence) {
        return IntStream.range(0, evidence.history().size())
            .filter((place) -> evidence.history().get(place).position() != place)
            .limit(1)
            .mapToObj((place) -> "where the event at " + place + " should be, there is the one at "
                    + evidence.history().get(place).position());
    }

}
