package org.chancery.faults.check;

import java.util.Map;
import java.util.stream.Stream;

/** No view leaves a stream out because it could not take in an event. */
record NothingIsParked() implements Check {

    @Override
    public Stream<String> breaches(Evidence evidence) {
        return evidence.parked()
            .entrySet()
            .stream()
            .filter((view) -> view.getValue() > 0)
            .sorted(Map.Entry.comparingByKey())
            .map((view) -> "the view " + view.getKey() + " leaves out " + view.getValue() + " streams");
    }

}
