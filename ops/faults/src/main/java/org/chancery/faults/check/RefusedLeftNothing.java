package org.chancery.faults.check;

import java.util.stream.Stream;

/** No refused command has an event in the store. */
record RefusedLeftNothing() implements Check {

    @Override
    public Stream<String> breaches(Evidence evidence) {
        return evidence.history()
            .stream()
            .filter((event) -> evidence.refused().contains(event.commandId()))
            .map((event) -> "the command " + event.commandId() + " was refused and is stored at " + event.position());
    }

}
